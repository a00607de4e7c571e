import type { Paragraph } from '../../model/schema.ts';
import { textsIn } from '../../model/texts.ts';
import { exactWords } from '../../text/words.ts';
import { quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';

/**
 * What is wrong with the index of subjects: a locator that is no paragraph, or whose paragraph has none
 * of the words by which the entry may be known; such a word that no or too many paragraphs have; a
 * reference to a heading that is not there; a paragraph without a subject that is not listed as one.
 */
export function subjectFaults(
  { subjects, references, without }: EditorialData['subjects'],
  paragraphs: readonly Pick<Paragraph, 'ref' | 'text' | 'items'>[],
): Fault[] {
  const refsWith = searchIn(paragraphs);
  const order = paragraphs.map(({ ref }) => ref);
  const headings = subjects.map(({ heading }) => heading);

  const wordFaults = (words: readonly string[], path: Path) => {
    const most = Math.floor(order.length / 4);
    return words.flatMap((word, at) => {
      const count = refsWith(word).size;
      const reason = `expected a word of 1 to ${most} paragraphs, found one of ${count}`;
      return count > 0 && count <= most ? [] : [{ path: [...path, at], reason }];
    });
  };
  const locatorFaults = (refs: readonly string[], words: readonly string[], path: Path) =>
    refs.flatMap((ref, at) => {
      if (words.some((word) => refsWith(word).has(ref))) return [];
      const found = order.includes(ref) ? 'none' : `${quote(ref)} (unknown reference)`;
      const reason = `expected a paragraph with ${words.map(quote).join(' or ')}, found ${found}`;
      return [{ path: [...path, at], reason }];
    });
  const headingFaults = (heading: string, path: Path) =>
    headings.includes(heading)
      ? []
      : [{ path, reason: `expected the heading of a subject, found ${quote(heading)}` }];

  return [
    ...subjects.flatMap(({ words, locators = [], subheadings = [], seeAlso = [] }, at) => {
      const path = ['subjects', at];
      return [
        ...wordFaults(words, [...path, 'words']),
        ...locatorFaults(locators, words, [...path, 'locators']),
        ...subheadings.flatMap((sub, index) => [
          ...wordFaults(sub.words ?? [], [...path, 'subheadings', index, 'words']),
          ...locatorFaults(sub.locators, sub.words ?? words, [
            ...path,
            'subheadings',
            index,
            'locators',
          ]),
        ]),
        ...seeAlso.flatMap((heading, index) => headingFaults(heading, [...path, 'seeAlso', index])),
      ];
    }),
    ...references.flatMap(({ see }, at) => headingFaults(see, ['references', at, 'see'])),
    ...coverFaults({ subjects, without }, order),
  ];
}

/** The paragraphs that have neither a subject nor a place in the list of those without, or both. */
function coverFaults(
  { subjects, without }: Pick<EditorialData['subjects'], 'subjects' | 'without'>,
  order: readonly string[],
): Fault[] {
  const covered = new Set(
    subjects.flatMap(({ locators = [], subheadings = [] }) => [
      ...locators,
      ...subheadings.flatMap((sub) => sub.locators),
    ]),
  );
  const miscovered = order
    .filter((ref) => covered.has(ref) === without.includes(ref))
    .map((ref) => {
      const found = covered.has(ref) ? `${ref}, which has one` : `${ref} without one`;
      const expected = 'expected every paragraph to have a subject or to be listed here';
      return { path: ['without'], reason: `${expected}, found ${found}` };
    });
  const unknown = without.flatMap((ref, at) => {
    const reason = `expected a paragraph of this report, found ${quote(ref)} (unknown reference)`;
    return order.includes(ref) ? [] : [{ path: ['without', at], reason }];
  });
  return [...miscovered, ...unknown];
}

/** A function that finds the refs of the paragraphs with some words, each phrase looked up once. */
function searchIn(
  paragraphs: readonly Pick<Paragraph, 'ref' | 'text' | 'items'>[],
): (phrase: string) => ReadonlySet<string> {
  const refsByWord = new Map<string, Set<string>>();
  const textByRef = new Map<string, string>();
  for (const paragraph of paragraphs) {
    const texts = textsIn(paragraph).map(exactWords);
    for (const word of texts.flat()) {
      refsByWord.set(word, (refsByWord.get(word) ?? new Set()).add(paragraph.ref));
    }
    // Joined by line breaks, so that a phrase cannot match across two texts.
    textByRef.set(paragraph.ref, texts.map(spaced).join('\n'));
  }
  const known = new Map<string, ReadonlySet<string>>();
  return (phrase) => {
    const found = known.get(phrase);
    if (found) return found;
    const words = exactWords(phrase);
    const [first = '', ...others] = words;
    const withFirst = refsByWord.get(first) ?? new Set<string>();
    const wanted = spaced(words);
    const hasAll = (ref: string) => textByRef.get(ref)?.includes(wanted) === true;
    const refs = others.length === 0 ? withFirst : new Set([...withFirst].filter(hasAll));
    known.set(phrase, refs);
    return refs;
  };
}

/** Words with a space on each side, so that no part of a word is found. */
function spaced(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

type Path = readonly PropertyKey[];

interface Fault {
  /** Its place in the YAML file. */
  path: Path;
  reason: string;
}
