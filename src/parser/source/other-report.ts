import type { VFile } from 'vfile';
import { addProblem, quote } from './problem.ts';

/**
 * Whether a source text is another report than the one that the YAML files are about, by the title in
 * its running heads. That is reported once: every link of an editor would be wrong.
 *
 * @param title The title of the report that the YAML files are about.
 */
export function isOtherReport(file: VFile, title: string): boolean {
  const heads = String(file)
    .split('\n')
    .map((line) => RUNNING_HEAD.exec(line.trim())?.[1])
    .filter((found) => found !== undefined);
  const [first] = heads;
  if (first === undefined || heads.includes(title)) return false;
  const line =
    String(file)
      .split('\n')
      .findIndex((text) => text.trim().startsWith(first)) + 1;
  const reason = `expected the text of ${quote(title)}, to which the files of content/ belong, found that of ${quote(first)}`;
  addProblem(file, 'source-other-report', line, reason);
  return true;
}

const RUNNING_HEAD = /^(\S.* joint area review)\s+\d+$/;
