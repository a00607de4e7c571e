import type { Report, Subject } from '../../model/schema.ts';
import { glossary } from '../../site/glossary.ts';
import type { GlossaryEntry } from '../../site/glossary.ts';
import { subjectWith } from '../../site/subjects.ts';
import { urls } from '../../site/urls.ts';
import { count } from '../../text/count.ts';
import type { NamedPlace } from '../query/index.ts';

/** The entries of the index that a search finds by name: the subjects, then the glossary. */
export function indexPlaces({ subjects }: Pick<Report, 'subjects'>): NamedPlace[] {
  return [...subjects.map(subjectPlace), ...glossary.map(glossaryPlace)];
}

function subjectPlace({ heading, slug, see, locators }: Subject): NamedPlace {
  const leads =
    see === null ? count(locators.length, 'paragraph') : `see ${subjectWith(see).heading}`;
  return {
    name: heading,
    ...withOtherNames(namesIn(heading)),
    url: urls.subjects(slug),
    what: `subject: ${leads}`,
  };
}

function glossaryPlace({ kind, name, words, meaning, slug }: GlossaryEntry): NamedPlace {
  const isShort = kind === 'abbreviation';
  return {
    name,
    ...withOtherNames(isShort ? [meaning] : words.filter((word) => word !== name)),
    url: urls.glossary(slug),
    what: isShort ? `${kind}: ${meaning}` : `${kind} explained in the glossary`,
  };
}

/** “ACPC” and the words before it for “… (ACPC)”, “youth homelessness” for “Homelessness, youth”. */
function namesIn(heading: string): string[] {
  const [, long, short] = /^(.*) \((\p{Lu}{2,})\)$/u.exec(heading) ?? [];
  const [, last, first] = /^([^,]*), ([^,]*)$/.exec(heading) ?? [];
  return [long, short, first && `${first} ${last}`].filter((name) => name !== undefined);
}

function withOtherNames(otherNames: string[]): Pick<NamedPlace, 'otherNames'> {
  return otherNames.length > 0 ? { otherNames } : {};
}
