import { slug } from 'github-slugger';
import type { Paragraph, Subject } from '../../model/schema.ts';
import { textsIn } from '../../model/texts.ts';
import { tokenise } from '../../text/words.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/**
 * The index of subjects. Reported are: a locator that is no paragraph, or whose paragraph has none of
 * the words by which the entry may be known; such a word that too many paragraphs have; a reference to
 * a heading that is not there; a paragraph without a subject that is not listed as one.
 *
 * @returns Every subject, and every mere reference to one, in alphabetical order.
 */
export function readSubjects(
  paragraphs: readonly Pick<Paragraph, 'ref' | 'text' | 'items'>[],
  yaml: YamlFile<EditorialData['subjects']>,
): Subject[] {
  const { subjects: facts, references, without } = yaml.data;
  const texts = paragraphs.map((paragraph) => ({
    ref: paragraph.ref,
    words: textsIn(paragraph).map(plain).join('\n'),
  }));
  const order = texts.map(({ ref }) => ref);
  const known = new Map<string, ReadonlySet<string>>();
  /** The refs of the paragraphs that have some words. A line for each text: words of two are not found. */
  const refsWith = (phrase: string): ReadonlySet<string> => {
    const wanted = plain(phrase);
    const refs =
      known.get(wanted) ??
      new Set(texts.flatMap(({ ref, words }) => (words.includes(wanted) ? [ref] : [])));
    known.set(wanted, refs);
    return refs;
  };
  const report = (path: Path, reason: string) => {
    addProblem(yaml.file, 'subject', yaml.placeOf(path), reason);
  };

  const checkWords = (words: readonly string[], path: Path) => {
    for (const [at, word] of words.entries()) {
      const count = refsWith(word).size;
      if (count > 0 && count <= order.length / 4) continue;
      const most = Math.floor(order.length / 4);
      report([...path, at], `expected a word of 1 to ${most} paragraphs, found one of ${count}`);
    }
  };
  const checkLocators = (refs: readonly string[], words: readonly string[], path: Path) => {
    for (const [at, ref] of refs.entries()) {
      if (words.some((word) => refsWith(word).has(ref))) continue;
      const found = order.includes(ref) ? 'none' : `${quote(ref)} (unknown reference)`;
      report(
        [...path, at],
        `expected a paragraph with ${words.map(quote).join(' or ')}, found ${found}`,
      );
    }
  };
  const checkHeading = (heading: string, path: Path) => {
    if (facts.some((fact) => fact.heading === heading)) return;
    report(path, `expected the heading of a subject, found ${quote(heading)}`);
  };

  for (const [at, fact] of facts.entries()) {
    const path = ['subjects', at];
    checkWords(fact.words, [...path, 'words']);
    checkLocators(fact.locators ?? [], fact.words, [...path, 'locators']);
    for (const [index, sub] of (fact.subheadings ?? []).entries()) {
      const subPath = [...path, 'subheadings', index];
      checkWords(sub.words ?? [], [...subPath, 'words']);
      checkLocators(sub.locators, sub.words ?? fact.words, [...subPath, 'locators']);
    }
    for (const [index, heading] of (fact.seeAlso ?? []).entries()) {
      checkHeading(heading, [...path, 'seeAlso', index]);
    }
  }
  for (const [at, { see }] of references.entries()) checkHeading(see, ['references', at, 'see']);

  const subjects = [
    ...facts.map((fact) => subjectOf(fact, order)),
    ...references.map(({ heading, see }) => ({
      ...referenceTo(see),
      heading,
      slug: slug(heading),
    })),
  ].sort((a, b) => collator.compare(sortKey(a.heading), sortKey(b.heading)));

  const covered = new Set(subjects.flatMap(({ locators }) => locators));
  for (const ref of order.filter((one) => covered.has(one) === without.includes(one))) {
    const found = covered.has(ref) ? `${ref}, which has one` : `${ref} without one`;
    report(
      ['without'],
      `expected every paragraph to have a subject or to be listed here, found ${found}`,
    );
  }
  return subjects;
}

function subjectOf(fact: Fact, order: readonly string[]): Subject {
  const subheadings = fact.subheadings ?? [];
  const all = new Set([
    ...(fact.locators ?? []),
    ...subheadings.flatMap(({ locators }) => locators),
  ]);
  return {
    slug: slug(fact.heading),
    heading: fact.heading,
    kind: fact.kind,
    words: fact.words,
    locators: order.filter((ref) => all.has(ref)),
    subheadings: subheadings.map(({ heading, words = [], locators }) => ({
      heading,
      words,
      locators: order.filter((ref) => locators.includes(ref)),
    })),
    see: null,
    seeAlso: (fact.seeAlso ?? []).map((heading) => slug(heading)),
  };
}

function referenceTo(heading: string): Omit<Subject, 'heading' | 'slug'> {
  return { kind: null, words: [], locators: [], subheadings: [], see: slug(heading), seeAlso: [] };
}

/** Some words as they are compared: in lower case, without hyphens and apostrophes. */
function plain(text: string): string {
  return ` ${tokenise(text)
    .map(({ exact }) => exact)
    .join(' ')} `;
}

/** Word by word, as indexes are sorted: a hyphen or bracket is a space, an apostrophe is nothing. */
function sortKey(heading: string): string {
  return heading.replaceAll(/[’']/g, '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

const collator = new Intl.Collator('en-GB');

type Fact = EditorialData['subjects']['subjects'][number];

type Path = readonly PropertyKey[];
