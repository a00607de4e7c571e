import { stem } from 'porter2';

/**
 * The words of a text, as search compares them. “looked-after” is two words, “14–19” two,
 * “children’s” one, and a number is one with its separators: “240,000”, “15.4”.
 *
 * @param families Words that an editor keeps apart though they share a stem.
 */
export function tokenise(text: string, families: Families = NO_FAMILIES): Token[] {
  let before = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }, at) => {
    const gap = text.slice(before, index);
    before = index + word.length;
    const sign = signOf(text, index, before);
    const { exact, family } = wordForms(word, families);
    return {
      exact,
      family,
      ...(sign && { sign }),
      start: index,
      end: before,
      follows: at > 0 && (gap === ' ' || !/[.!?;:,]\s/.test(gap)),
      gap,
    };
  });
}

/** The words of a text, each in the form that is the same for every way of writing it. */
export function exactWords(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => wordForms(word).exact);
}

/** The forms by which a word is compared; worked out once for each word. */
export function wordForms(word: string, families: Families = NO_FAMILIES): WordForms {
  const known = cache.get(families) ?? new Map<string, WordForms>();
  cache.set(families, known);
  const forms = known.get(word) ?? formsOf(word, families);
  known.set(word, forms);
  return forms;
}

function formsOf(word: string, families: Families): WordForms {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (/^\d/.test(plain)) {
    const number = plain.replaceAll(',', '');
    return { exact: number, family: number };
  }
  const exact = plain.replaceAll(APOSTROPHE, '');
  const base = plain.replace(/[’']s?$/, '').replaceAll(APOSTROPHE, '');
  return { exact, family: families.get(base) ?? families.get(exact) ?? stemOf(base) };
}

/**
 * The family of each word that an editor separates.
 *
 * @param groups Each a list of families: words that share a stem but are different words.
 */
export function separateFamilies(groups: readonly (readonly (readonly string[])[])[]): Families {
  return new Map(
    groups.flatMap((group, at) =>
      group.flatMap((family, which) => family.map((word) => [word, `${at}/${which}`] as const)),
    ),
  );
}

/** The stem of a word in lower case, by Porter’s second algorithm. */
export function stemOf(word: string): string {
  return stem(word);
}

/** The sign that belongs to a number: a % after it or a £ before it. */
function signOf(text: string, start: number, end: number): Token['sign'] {
  if (!/\d/.test(text.charAt(end - 1))) return undefined;
  if (text.charAt(end) === '%') return '%';
  return text.charAt(start - 1) === '£' ? '£' : undefined;
}

const cache = new WeakMap<Families, Map<string, WordForms>>();
const NO_FAMILIES: Families = new Map();
const WORD =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\p{L}\p{N}])|\d+(?:\.\d+)+(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{N}\p{M}]+)*/gu;
const APOSTROPHE = /[’']/g;

/** By a word in lower case, the name of its family where that is not its stem. */
export type Families = ReadonlyMap<string, string>;

export interface WordForms {
  /** The word in lower case, without accents and apostrophes; a number without commas. */
  exact: string;
  /** The same for all forms of one word, such as “safeguard” and “safeguarding”. */
  family: string;
}

export interface Token extends WordForms {
  sign?: '%' | '£';
  /** Where it begins in its text, in UTF-16 units. */
  start: number;
  /** Where it ends. */
  end: number;
  /** Whether there is a word before it in the same clause. */
  follows: boolean;
  /** The characters between it and the word before. */
  gap: string;
}
