import { VFile } from 'vfile';
import type { Check, Draft } from '../../src/parser/checks/draft.ts';
import { readDraft } from '../../src/parser/read-draft.ts';
import { problemsIn } from './problems.ts';
import { realEditorial } from './real-report.ts';

/** Everything that is read from a text, with or without problems. */
export function draftOf(text: string): Draft {
  return readDraft(new VFile(text), realEditorial());
}

/** The problems that one check finds in a text. */
export function problemsBy(check: Check, draft: string | Draft): string[] {
  const file = new VFile();
  check(typeof draft === 'string' ? draftOf(draft) : draft, file);
  return problemsIn(file);
}
