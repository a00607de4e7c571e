import { slug } from 'github-slugger';
import type { Paragraph, Subject } from '../../model/schema.ts';
import { addProblem } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import { subjectFaults } from './subject-faults.ts';
import type { YamlFile } from './yaml.ts';

/**
 * The index of subjects. What is wrong with it is reported.
 *
 * @returns Every subject, and every mere reference to one, in alphabetical order.
 */
export function readSubjects(
  paragraphs: readonly Pick<Paragraph, 'ref' | 'text' | 'items'>[],
  { data, file, placeOf }: YamlFile<EditorialData['subjects']>,
): Subject[] {
  for (const { path, reason } of subjectFaults(data, paragraphs)) {
    addProblem(file, 'subject', placeOf(path), reason);
  }
  const order = paragraphs.map(({ ref }) => ref);
  const { compare } = new Intl.Collator('en-GB');
  return [
    ...data.subjects.map((fact) => subjectOf(fact, order)),
    ...data.references.map(({ heading, see }) => ({
      ...referenceTo(see),
      heading,
      slug: slug(heading),
    })),
  ].sort((a, b) => compare(sortKey(a.heading), sortKey(b.heading)));
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

/** Word by word, as indexes are sorted: a hyphen or bracket is a space, an apostrophe is nothing. */
function sortKey(heading: string): string {
  return heading.replaceAll(/[’']/g, '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

type Fact = EditorialData['subjects']['subjects'][number];
