import { slug } from 'github-slugger';
import type { GlossaryNote } from '../model/glossary-note.ts';
import { shortLabel } from '../model/labels.ts';
import { paragraphOf } from '../model/refs.ts';
import type { Paragraph, Report } from '../model/schema.ts';
import { shortFormPattern } from '../model/short-forms.ts';
import { termPattern } from '../model/term-pattern.ts';
import { textsOf } from '../model/texts.ts';
import { report } from './report.ts';

/** Every abbreviation of the report and every term that an editor explains, in alphabetical order. */
export const glossary: readonly GlossaryEntry[] = glossaryOf(report);

/** What a page says of each entry where it is used. */
export const glossaryNotes: readonly GlossaryNote[] = glossary.map(
  ({ slug: id, name, meaning, uses, kind, definitions }) => ({
    slug: id,
    name,
    meaning,
    uses: uses.length,
    basis:
      kind === 'term'
        ? 'Editor’s explanation.'
        : definitions.length > 0
          ? `Spelt out at ${definitions.map(shortLabel).join(', ')}.`
          : 'Spelt out by an editor.',
  }),
);

/** A global pattern that finds an entry’s words: a short form as it is written, a term in any case. */
export function glossaryPattern({ kind, name, words }: GlossaryEntry): RegExp {
  return kind === 'abbreviation' ? shortFormPattern(name) : termPattern(words);
}

/**
 * The entries that a page explains, by the text that uses them first.
 *
 * @param paragraphs The paragraphs of the page, in its order.
 */
export function firstUses(
  paragraphs: readonly Pick<Paragraph, 'ref' | 'text' | 'lines' | 'items'>[],
): FirstUses {
  const texts = textsOf(paragraphs);
  const first = glossary.flatMap((entry) => {
    const text = texts.find((one) => glossaryPattern(entry).test(one.text));
    return text ? [{ ref: text.ref, entry }] : [];
  });
  const byText = Map.groupBy(first, ({ ref }) => ref);
  return new Map([...byText].map(([ref, uses]) => [ref, uses.map(({ entry }) => entry)]));
}

function glossaryOf({ abbreviations, terms }: GlossarySource): GlossaryEntry[] {
  const short = abbreviations.map((one) => ({
    kind: 'abbreviation' as const,
    slug: slug(one.short),
    name: one.short,
    words: [one.short],
    meaning: one.expansion,
    isStated: one.basis === 'stated',
    definitions: paragraphsOf(one.definitions),
    variantOf: one.variantOf ?? undefined,
    uses: paragraphsOf(one.uses.map(({ ref }) => ref)),
  }));
  const explained = terms.map((one) => ({
    kind: 'term' as const,
    slug: one.slug,
    name: one.term,
    words: one.words,
    meaning: one.explanation,
    isStated: false,
    definitions: [],
    variantOf: undefined,
    uses: paragraphsOf(one.uses.map(({ ref }) => ref)),
  }));
  const { compare } = new Intl.Collator('en-GB');
  return [...short, ...explained].sort((a, b) => compare(a.name, b.name));
}

function paragraphsOf(refs: readonly string[]): string[] {
  return [...new Set(refs.map(paragraphOf))];
}

/** Entries of the glossary by the ref of a text. */
export type FirstUses = ReadonlyMap<string, readonly GlossaryEntry[]>;

type GlossarySource = Pick<Report, 'abbreviations' | 'terms'>;

export interface GlossaryEntry {
  kind: 'abbreviation' | 'term';
  /** Its anchor on the page of the glossary. */
  slug: string;
  /** The short form or the term. */
  name: string;
  /** How the report writes it. */
  words: string[];
  /** What a short form stands for, or what a term means. */
  meaning: string;
  /** Whether the report says so; otherwise an editor does. */
  isStated: boolean;
  /** The paragraphs where the report says so. */
  definitions: string[];
  /** The usual short form, if this is another spelling of it. */
  variantOf: string | undefined;
  /** The paragraphs that use it, in report order. */
  uses: string[];
}
