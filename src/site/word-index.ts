import { eng } from 'stopword';
import type { Report } from '../model/schema.ts';
import { textsOf } from '../model/texts.ts';
import { findMentions } from '../search/query/index.ts';
import { tokenise, wordForms } from '../text/words.ts';

/**
 * The index at the back of the book: every word of the report that carries meaning, A to Z, with the
 * paragraphs and items that hold it. Words of one stem stand together; short forms tell what they
 * stand for; the names of services and bodies are kept whole.
 */
export function wordIndex(report: Report): WordLetter[] {
  const entries = [
    ...words(report),
    ...numbers(report),
    ...compounds(report),
    ...shortForms(report),
    ...names(report),
  ];
  const sorted = entries.sort(
    (a, b) => valueOf(a) - valueOf(b) || collator.compare(a.head, b.head),
  );
  const letters = Map.groupBy(sorted, ({ head }) => letterOf(head));
  return [...letters].map(([letter, group]) => ({ letter, entries: group }));
}

/** What a number is worth; words, which are worth nothing, come after all numbers. */
function valueOf({ head }: WordEntry): number {
  return /^\d/.test(head) ? parseFloat(head.replaceAll(',', '')) : Number.MAX_SAFE_INTEGER;
}

function words({ paragraphs, abbreviations, names }: Report): WordEntry[] {
  const keptWhole = new Set(
    [...names, ...abbreviations.map(({ short }) => short)].map((name) => wordForms(name).stem),
  );
  const byStem = new Map<string, { forms: Set<string>; refs: Set<string> }>();
  for (const { ref, text } of textsOf(paragraphs)) {
    for (const { exact, stem, start, end } of tokenise(text)) {
      if (!carriesMeaning(exact) || keptWhole.has(stem)) continue;
      const word = text.slice(start, end);
      const entry = byStem.get(stem) ?? {
        forms: new Set<string>(),
        refs: new Set<string>(),
      };
      entry.forms.add(word.replace(/[’']s?$/, '').toLowerCase());
      entry.refs.add(ref);
      byStem.set(stem, entry);
    }
  }
  return [...byStem.values()].map(({ forms, refs }) => {
    const [head = '', ...others] = [...forms].sort(collator.compare);
    return { kind: 'word', head, others, refs: [...refs] };
  });
}

function numbers(report: Report): WordEntry[] {
  return entriesOf(report, /\d+(?:[.,]\d+)*%?/g);
}

/** Words with a hyphen, kept whole as well as listed by their parts. */
function compounds(report: Report): WordEntry[] {
  return entriesOf(report, /\p{L}+(?:-[\p{L}\d]+)+/gu);
}

function entriesOf({ paragraphs }: Report, pattern: RegExp): WordEntry[] {
  const found = textsOf(paragraphs).flatMap(({ ref, text }) =>
    (text.match(pattern) ?? []).map((word) => ({ ref, head: word.toLowerCase() })),
  );
  return [...Map.groupBy(found, ({ head }) => head)].map(([head, uses]) => ({
    kind: 'word',
    head,
    others: [],
    refs: [...new Set(uses.map(({ ref }) => ref))],
  }));
}

function shortForms({ abbreviations }: Report): WordEntry[] {
  return abbreviations.map(({ short, expansion, uses }) => ({
    kind: 'abbreviation',
    head: short,
    others: [expansion],
    refs: uses.map(({ ref }) => ref),
  }));
}

function names({ names: known, paragraphs }: Report): WordEntry[] {
  const texts = textsOf(paragraphs);
  return known.map((name) => ({
    kind: 'name',
    head: name,
    others: [],
    refs: texts.filter(({ text }) => findMentions(name, text) > 0).map(({ ref }) => ref),
  }));
}

function carriesMeaning(word: string): boolean {
  return word.length > 1 && !/^\d+$/.test(word) && !STOP_WORDS.has(word);
}

function letterOf(head: string): string {
  return /^\d/.test(head) ? '0–9' : head.charAt(0).normalize('NFD').charAt(0).toUpperCase();
}

const STOP_WORDS = new Set(eng);
const collator = new Intl.Collator('en-GB', { numeric: true });

export interface WordLetter {
  letter: string;
  entries: WordEntry[];
}

interface WordEntry {
  kind: 'word' | 'abbreviation' | 'name';
  /** The first of its forms, by which it is found. */
  head: string;
  /** Its other forms; for a short form, what it stands for. */
  others: string[];
  /** The paragraphs and items that hold it, in report order. */
  refs: string[];
}
