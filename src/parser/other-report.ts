import type { VFile } from 'vfile';
import { required } from '../text/required.ts';
import type { Editorial } from './editorial/index.ts';
import { joinLines } from './source/lines.ts';
import { addProblem, quote } from './source/problem.ts';

/**
 * Whether a source text is not the report that the YAML files are about, so that reading it would
 * only give problems that follow from this one. Its running heads have another title, or its
 * paragraphs have almost none of the sentences that an editor quotes from them.
 *
 * @param file The source text. If it is another report’s, it gets this one problem.
 */
export function isOtherReport(file: VFile, { report, counterparts }: Editorial): boolean {
  const { title } = report.data;
  const lines = String(file)
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.trim().replace(/\s+/g, ' ') }));
  const heads = lines.filter(({ text }) => RUNNING_HEAD.test(text));
  const others = heads.filter((head) => titleIn(head) !== title);

  if (others.length > heads.length / 2) {
    const head = required(others[0], 'a running head');
    refuse(file, head.number, title, `that of ${quote(titleIn(head))}`);
    return true;
  }

  const words = joinLines(lines.filter(({ text }) => text !== '' && !RUNNING_HEAD.test(text)));
  const sentences = counterparts.data.counterparts;
  const expected = sentences.filter(({ summary }) => {
    const number = `${summary.replace(/^p/, '')}. `;
    return lines.some(({ text }) => text.startsWith(number));
  });
  const missing = expected.filter(({ sentence }) => !words.includes(sentence));
  const isCutOff = expected.length < sentences.length / 2;
  if (isCutOff || missing.length <= expected.length * MOST) return false;

  const found = `another text, without ${missing.length} of the ${sentences.length} sentences in ${counterparts.file.path}`;
  refuse(file, 1, title, found);
  return true;
}

function refuse(file: VFile, line: number, title: string, found: string): void {
  const reason = `expected the text of ${quote(title)}, found ${found}; the YAML files in content/ are about the report that was expected`;
  addProblem(file, 'source-other-report', line, reason);
}

const RUNNING_HEAD = /^\S.* joint area review \d+$/;

/** The title in a running head, without the page number. */
function titleIn({ text }: { text: string }): string {
  return text.replace(/\s+\d+$/, '');
}

/** The share of the sentences that must be missing; in the report itself, few can be damaged. */
const MOST = 0.9;
