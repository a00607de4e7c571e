import type { Subject } from '../model/schema.ts';
import { required } from '../text/required.ts';
import { report } from './report.ts';

/**
 * A subject of the index.
 *
 * @throws When there is none with the slug.
 */
export function subjectWith(slug: string): Subject {
  return required(
    report.subjects.find((subject) => subject.slug === slug),
    `a subject ${slug}`,
  );
}

/** The paragraphs that say something of a subject and stand under none of its subheadings. */
export function ownLocators({ locators, subheadings }: Subject): string[] {
  const under = new Set(subheadings.flatMap((sub) => sub.locators));
  return locators.filter((ref) => !under.has(ref));
}

/** The subjects that have a paragraph among their locators. */
export function subjectsOf(ref: string): Subject[] {
  return report.subjects.filter(({ locators }) => locators.includes(ref));
}

/** The subjects by what they are: bodies, services, groups of people. */
export function subjectsByKind(): { name: string; entries: Subject[] }[] {
  return Object.entries(KINDS).map(([kind, name]) => ({
    name,
    entries: report.subjects.filter((subject) => subject.kind === kind),
  }));
}

const KINDS: Record<NonNullable<Subject['kind']>, string> = {
  subject: 'Subjects',
  group: 'Groups of people',
  body: 'Bodies',
  service: 'Services',
  law: 'Laws, policies and plans',
  place: 'Places',
};
