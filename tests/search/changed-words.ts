import { oracle } from './real-corpus.ts';

/** Words with one letter dropped, doubled, swapped with the next or wrong, by turns. */
export function changedWords(words: string[]): string[] {
  return words.filter((word) => /^[a-z]{4,}$/.test(word)).map((word, turn) => changed(word, turn));
}

/** A word with a letter dropped, doubled, swapped with the next or wrong; the turn says how and where. */
export function changed(word: string, turn: number): string {
  const at = 1 + (turn % (word.length - 2));
  const [before, letter = '', next = '', after] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  switch (turn % 4) {
    case 0:
      return before + next + after;
    case 1:
      return before + letter + letter + next + after;
    case 2:
      return before + next + letter + after;
    default:
      return before + neighbourOf(letter) + next + after;
  }
}

/** Whether the report has neither a word nor another form of it. */
export function isAbsent(word: string): boolean {
  return oracle.answer([{ kind: 'word', text: word }]).length === 0;
}

/** The key beside a letter’s. */
function neighbourOf(letter: string): string {
  const row =
    ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].find((keys) => keys.includes(letter)) ?? letter;
  return row[(row.indexOf(letter) + 1) % row.length] ?? letter;
}
