import { stem } from 'porter2';

/**
 * The words of a text, as search sees them: runs of letters and digits, whatever stands between.
 * “looked-after” is two words, “14–19” two, “children’s” one.
 */
export function tokenise(text: string): Token[] {
  let before = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }, at) => {
    const gap = text.slice(before, index);
    before = index + word.length;
    return {
      ...wordForms(word),
      start: index,
      end: before,
      follows: at > 0 && !/[.!?;:,]\s/.test(gap),
      gap,
    };
  });
}

/** The two forms by which words are compared: the very word, and its stem. */
export function wordForms(word: string): WordForms {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const exact = plain.replaceAll(APOSTROPHE, '');
  return { exact, stem: stemOf(plain.replace(/[’']s?$/, '').replaceAll(APOSTROPHE, '')) };
}

function stemOf(word: string): string {
  const known = stems.get(word) ?? stem(word);
  stems.set(word, known);
  return known;
}

const stems = new Map<string, string>();
const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{N}\p{M}]+)*/gu;
const APOSTROPHE = /[’']/g;

export interface WordForms {
  /** The word in lower case, without accents and apostrophes. */
  exact: string;
  /** Its stem, by Porter’s second algorithm: the same for “safeguard” and “safeguarding”. */
  stem: string;
}

export interface Token extends WordForms {
  /** Where it begins in its text, in UTF-16 units. */
  start: number;
  /** Where it ends. */
  end: number;
  /** Whether there is a word before, and no clause ends between the two. */
  follows: boolean;
  /** What stands between it and the word before. */
  gap: string;
}
