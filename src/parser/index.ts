import type { VFile } from 'vfile';
import type { Report } from '../model/schema.ts';
import { checkReport } from './checks/index.ts';
import type { Editorial } from './editorial/index.ts';
import { isOtherReport } from './other-report.ts';
import { readDraft } from './read-draft.ts';

export { readEditorial, yamlFiles } from './editorial/index.ts';
export type { Editorial } from './editorial/index.ts';
export { checkPins, makePins } from './editorial/pins.ts';
export { discardFollowOnProblems } from './follow-on-problems.ts';
export { checkIds } from './ids.ts';
export { decodeSource } from './source/decode.ts';
export { addProblem } from './source/problem.ts';
export type { FileProblems, Rule } from './source/problem.ts';

/**
 * Read a joint area review and check it.
 *
 * @param file The source text. Every problem found in it becomes a message of this file.
 * @param editorial The data of the YAML files. A problem in one becomes a message of that file.
 * @returns The report; `undefined` if any of these files has a message.
 */
export function readReport(file: VFile, editorial: Editorial): Report | undefined {
  if (isOtherReport(file, editorial)) return undefined;

  const draft = readDraft(file, editorial);
  checkReport(draft, file);

  const { overview, ...report } = draft.report;
  const files = [file, ...Object.values(editorial).map((yaml) => yaml.file)];
  const hasProblems = files.some(({ messages }) => messages.length > 0);
  return overview && !hasProblems ? { ...report, overview } : undefined;
}
