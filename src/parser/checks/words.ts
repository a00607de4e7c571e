import { count } from '../../text/count.ts';
import { addProblem, quote } from '../source/problem.ts';
import { firstLine } from './draft.ts';
import type { Check } from './draft.ts';

/** Every line of text is in exactly one block; page furniture is in none. */
export const lineClaims: Check = ({ lines, blocks }, file) => {
  const blocksByLine = Map.groupBy(
    blocks.flatMap((block) => block.lines),
    (line) => line.number,
  );
  for (const line of lines) {
    const expected = line.kind === 'text' ? 1 : 0;
    const found = blocksByLine.get(line.number)?.length ?? 0;
    if (found === expected) continue;
    const reason = `expected ${quote(line.text)} in ${count(expected, 'block')}, found it in ${found}`;
    addProblem(file, 'line-claims', line.number, reason);
  }
};

/** The text of each block is that of its lines, character for character, ignoring spaces. */
export const wordsKept: Check = ({ blocks }, file) => {
  for (const block of blocks) {
    const { marker, text, lines } = block;
    const inSource = withoutSpaces(lines.map((line) => line.raw).join(''));
    if (withoutSpaces(marker + text) === inSource) continue;
    const reason = `expected the text of the source, found ${quote(text)}`;
    addProblem(file, 'words-kept', firstLine(block), reason);
  }
};

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
