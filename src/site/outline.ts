import type { Note, Paragraph, Section } from '../model/schema.ts';
import { paragraphsIn, report } from './report.ts';

/** The whole report in order: every section with the paragraphs and notes directly under its heading. */
export const outline: readonly OutlineSection[] = report.sections.map((section) => ({
  section,
  contents: contentsOf(section),
}));

/** The sections in the table of contents; headings with nothing but other headings under them are left out. */
export const contents: readonly Section[] = report.sections.filter(
  ({ slug, level, area }) => level === 1 || area !== undefined || paragraphsIn(slug).length > 0,
);

/** The same, as parts with the sections in each. */
export const contentsByPart: readonly ContentsPart[] = contents
  .filter(({ level }) => level === 1)
  .map((main) => ({
    main,
    sections: contents.filter(({ level, part }) => level > 1 && part === main.part),
  }));

function contentsOf({ slug }: Section): OutlineEntry[] {
  return paragraphsIn(slug).flatMap((paragraph) => [
    { kind: 'paragraph', paragraph },
    ...notesAfter(paragraph).map((note) => ({ kind: 'note' as const, note })),
  ]);
}

function notesAfter({ ref }: Paragraph): Note[] {
  return report.notes.filter((note) => note.after === ref);
}

export interface OutlineSection {
  section: Section;
  contents: OutlineEntry[];
}

interface ContentsPart {
  main: Section;
  sections: Section[];
}

type OutlineEntry = { kind: 'paragraph'; paragraph: Paragraph } | { kind: 'note'; note: Note };
