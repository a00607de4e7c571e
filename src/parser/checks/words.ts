import { addProblem, quote } from '../source/problem.ts';
import type { Check } from './draft.ts';

/** Every line of words is claimed by exactly one block; furniture by none. */
export const lineClaims: Check = ({ lines, blocks }, file) => {
  const claims = Map.groupBy(
    blocks.flatMap((block) => block.lines),
    (line) => line.number,
  );
  for (const line of lines) {
    const expected = line.kind === 'words' ? 1 : 0;
    const found = claims.get(line.number)?.length ?? 0;
    if (found === expected) continue;
    const reason = `expected ${expected} claim on ${quote(line.text)}, found ${found}`;
    addProblem(file, 'line-claims', line.number, reason);
  }
};

/** Each block says what its lines say, letter for letter, spaces aside. */
export const wordsKept: Check = ({ blocks }, file) => {
  for (const { marker, text, lines } of blocks) {
    const inSource = lettersOf(lines.map((line) => line.raw).join(''));
    if (lettersOf(marker + text) === inSource) continue;
    const reason = `expected the words of the source, found ${quote(text)}`;
    addProblem(file, 'words-kept', lines[0]?.number ?? 1, reason);
  }
};

function lettersOf(text: string): string {
  return text.replace(/\s/g, '');
}
