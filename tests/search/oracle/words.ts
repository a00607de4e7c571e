import { stem } from 'porter2';
import { separatedWords } from './separated-words.ts';

/** The words of a sentence: what is left when everything but letters and digits is cut out. */
export function wordsOf(text: string): Word[] {
  let isClauseStart = true;
  const words: Word[] = [];
  for (const piece of foldNumbers(text).replaceAll(CLAUSE_END, ' | ').split(BETWEEN_WORDS)) {
    const printed = piece.replaceAll(/^[’%£]+|[’%£]+$/g, '');
    if (piece === '|') isClauseStart = true;
    else if (printed !== '') {
      const sign = signOf(piece);
      words.push({
        printed: printed.replaceAll('·', '.'),
        exact: withoutApostrophes(printed.replaceAll('·', '.')),
        stem: familyOf(printed.replaceAll('·', '.')),
        isClauseStart,
        ...(sign && { sign }),
      });
      isClauseStart = false;
    }
  }
  return words;
}

/** Numbers without commas between thousands, and with a letter for a decimal point. */
function foldNumbers(text: string): string {
  return fold(text)
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, '')
    .replaceAll(/(?<=\d)\.(?=\d)/g, '·');
}

function signOf(piece: string): Word['sign'] {
  if (/\d%$/.test(piece)) return '%';
  return /^£\d/.test(piece) ? '£' : undefined;
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

function familyOf(printed: string): string {
  const base = withoutApostrophes(printed.replace(/’s?$/, ''));
  return SEPARATED.get(base) ?? SEPARATED.get(withoutApostrophes(printed)) ?? stem(base);
}

function withoutApostrophes(word: string): string {
  return word.replaceAll('’', '');
}

const SEPARATED = separatedWords();
const CLAUSE_END = /[.!?;:,](?=\s)/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}’|·%£]+/u;

export interface Word {
  /** In lower case, with its apostrophes. */
  printed: string;
  exact: string;
  /** The same for all its forms. */
  stem: string;
  /** The sign of a number. */
  sign?: '%' | '£';
  /** Whether it begins a sentence, or stands after the end of a clause. */
  isClauseStart: boolean;
}
