import { eng } from 'stopword';
import type { Report } from '../model/schema.ts';
import { textsOf } from '../model/texts.ts';
import type { RefText } from '../model/texts.ts';
import { mentionCounter } from '../search/query/index.ts';
import { ownMentions } from '../text/names.ts';
import { separateFamilies, wordForms } from '../text/words.ts';
import { groupByLetter } from './letters.ts';
import type { LetterGroup } from './letters.ts';
import { printedWords, spellingOf } from './printed-words.ts';
import type { PrintedWord } from './printed-words.ts';

/**
 * The index of words: the words and numbers of the report, A to Z, each as the report
 * prints it, with the paragraphs and items that contain it. Common words are left out. Forms of one
 * word share an entry; abbreviations come with their full form; names are kept whole.
 */
export function wordIndex(report: Report): LetterGroup<WordEntry>[] {
  const texts = textsOf(report.paragraphs);
  const entries = [
    ...words(texts, report),
    ...entriesOf(printedWords(texts, NUMBER), ({ word }) => word),
    ...entriesOf(printedWords(texts, JOINED), ({ word }) => word.toLowerCase()),
    ...shortForms(report),
    ...names(texts, report),
  ];
  const sorted = entries.sort(
    (a, b) => valueOf(a) - valueOf(b) || collator.compare(a.head, b.head),
  );
  return groupByLetter(sorted, ({ head }) => head);
}

/** The value by which a number is sorted; words come after all numbers. */
function valueOf({ head }: WordEntry): number {
  return /^\d/.test(head) ? parseFloat(head.replaceAll(',', '')) : Number.MAX_SAFE_INTEGER;
}

function words(texts: RefText[], { abbreviations, names, wordFamilies }: Report): WordEntry[] {
  const families = separateFamilies(wordFamilies);
  const familyOf = (word: string) => wordForms(word, families).family;
  const keptWhole = new Set([...names, ...abbreviations.map(({ short }) => short)].map(familyOf));
  const printed = printedWords(texts, WORD).filter(
    ({ word }) => carriesMeaning(wordForms(word).exact) && !keptWhole.has(familyOf(word)),
  );
  return entriesOf(printed, ({ word }) => familyOf(word));
}

/**
 * An entry for the words that share a key. What is printed only as part of longer words, such as
 * “multi”, has none; those words have their own.
 */
function entriesOf(printed: PrintedWord[], keyOf: (word: PrintedWord) => string): WordEntry[] {
  return [...Map.groupBy(printed, keyOf).values()].flatMap((uses) => {
    const whole = uses.filter(({ isPart }) => !isPart);
    const spellings = [...Map.groupBy(whole, ({ word }) => word.toLowerCase())].map(
      ([word, same]) => spellingOf(same, word),
    );
    const [head, ...others] = spellings.sort(collator.compare);
    if (head === undefined) return [];
    return [{ kind: 'word', head, others, refs: [...new Set(uses.map(({ ref }) => ref))] }];
  });
}

function shortForms({ abbreviations }: Report): WordEntry[] {
  return abbreviations.map(({ short, expansion, uses }) => ({
    kind: 'abbreviation',
    head: short,
    others: [expansion],
    refs: uses.map(({ ref }) => ref),
  }));
}

function names(texts: RefText[], { names: known }: Report): WordEntry[] {
  const counted = texts.map(({ ref, text }) => ({ ref, countOf: mentionCounter(text) }));
  return known.map((name) => ({
    kind: 'name',
    head: name,
    others: [],
    refs: counted
      .filter(({ countOf }) => ownMentions(name, known, countOf) > 0)
      .map(({ ref }) => ref),
  }));
}

function carriesMeaning(word: string): boolean {
  return word.length > 1 && !/^\d+$/.test(word) && !STOP_WORDS.has(word);
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}\p{N}\p{M}]+)*[’']?/gu;
/** A number with its separators and percent sign: `240,000`, `10.4%`; not the `1980` of `1980s`. */
const NUMBER = /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*%?(?![\p{L}\p{N}])/gu;
/** Words and numbers joined by a hyphen or a dash: `multi-agency`, `post-16`, `14–19`. */
const JOINED = /[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)+/gu;
const STOP_WORDS = new Set(eng);
const collator = new Intl.Collator('en-GB');

interface WordEntry {
  kind: 'word' | 'abbreviation' | 'name';
  /** The first of its forms, by which it is found. */
  head: string;
  /** Its other forms; for a short form, what it stands for. */
  others: string[];
  /** The paragraphs and items that contain it, in report order. */
  refs: string[];
}
