import { stem } from 'porter2';

/**
 * Split a text into the words that search compares: runs of letters and digits. “looked-after” is
 * two words, “14–19” two, “children’s” one.
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

/** The two forms in which words are compared: the exact word and its stem. */
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
  /** The word in lower case, without accents or apostrophes. */
  exact: string;
  /** Its stem (Porter 2): the same for “safeguard” and “safeguarding”. */
  stem: string;
}

export interface Token extends WordForms {
  /** The offset of its start in the text, in UTF-16 units. */
  start: number;
  /** The offset just after its end. */
  end: number;
  /** Whether there is a word before it in the same clause. */
  follows: boolean;
  /** The text between the previous word and this one. */
  gap: string;
}
