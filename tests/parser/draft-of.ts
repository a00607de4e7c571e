import { VFile } from 'vfile';
import { readBlocks } from '../../src/parser/blocks/index.ts';
import type { Check, Draft } from '../../src/parser/checks/draft.ts';
import { readGradesTable } from '../../src/parser/narrative/grades-table.ts';
import { readReport } from '../../src/parser/index.ts';
import { readLines, wordsLines } from '../../src/parser/source/lines.ts';
import { problemsIn } from './problems.ts';
import { realEditorial } from './real-report.ts';

/** Everything known of a text when it has been read, good or bad. */
export function draftOf(text: string): Draft {
  const editorial = realEditorial();
  const report = readReport(new VFile(text), editorial);

  const file = new VFile(text);
  const lines = readLines(file);
  const blocks = readBlocks(wordsLines(lines), file);
  return { lines, blocks, grades: readGradesTable(blocks, file), report, editorial };
}

/** The problems that one check alone finds in a text. */
export function problemsBy(check: Check, draft: string | Draft): string[] {
  const file = new VFile();
  check(typeof draft === 'string' ? draftOf(draft) : draft, file);
  return problemsIn(file);
}
