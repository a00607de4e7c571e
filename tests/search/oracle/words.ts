import { stem } from 'porter2';

/** The words of a text: what is left when everything but letters and digits is cut out. */
export function wordsOf(text: string): Word[] {
  let isClauseStart = true;
  const words: Word[] = [];
  for (const piece of fold(text).replaceAll(CLAUSE_END, ' | ').split(BETWEEN_WORDS)) {
    const printed = piece.replaceAll(/^’+|’+$/g, '');
    if (piece === '|') isClauseStart = true;
    else if (printed !== '') {
      words.push({
        printed,
        exact: withoutApostrophes(printed),
        stem: stemOf(printed),
        isClauseStart,
      });
      isClauseStart = false;
    }
  }
  return words;
}

/** The words that a text writes with a hyphen, each as its parts. */
export function hyphenatedIn(text: string): string[][] {
  const words = fold(text).match(/[\p{L}\p{N}’]+(?:-[\p{L}\p{N}’]+)+/gu) ?? [];
  return words.map((word) => withoutApostrophes(word).split('-'));
}

/** Whether one word is the other, or another form of it. */
export function isAlike(a: Word, b: Word | undefined): boolean {
  return a.exact === b?.exact || a.stem === b?.stem;
}

/** Lower case, without accents, with one kind of apostrophe. */
function fold(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return plain.toLowerCase().replaceAll("'", '’');
}

function stemOf(printed: string): string {
  return stem(withoutApostrophes(printed.replace(/’s$/, '')));
}

function withoutApostrophes(word: string): string {
  return word.replaceAll('’', '');
}

const CLAUSE_END = /[.!?;:,](?=\s)/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}’|]+/u;

export interface Word {
  /** In lower case, with its apostrophes. */
  printed: string;
  exact: string;
  stem: string;
  /** Whether it begins a text, or stands after the end of a clause. */
  isClauseStart: boolean;
}
