import { slug } from 'github-slugger';
import { paragraphOf } from '../model/refs.ts';
import type { Report } from '../model/schema.ts';
import { report } from './report.ts';

/** Every abbreviation of the report and every term that an editor explains, in alphabetical order. */
export const glossary: readonly GlossaryEntry[] = glossaryOf(report);

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
