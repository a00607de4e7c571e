import distance from 'damerau-levenshtein';
import { required } from '../../text/required.ts';
import { tokenise } from '../../text/words.ts';
import type { Corpus } from './corpus.ts';

/** By an unknown word, what may have been meant; for the first few words that are typed alone. */
export function suggestionsFor(
  unknown: readonly string[],
  corpus: Pick<Corpus, 'paragraphs'>,
): Suggestions {
  if (unknown.length === 0) return new Map();
  const vocabulary = vocabularyOf(corpus);
  return new Map(
    unknown.slice(0, MOST_HELPED).map((text) => {
      const [word, ...more] = tokenise(text);
      const isWord = word !== undefined && more.length === 0;
      return [text, isWord ? suggest(word.exact, vocabulary) : []];
    }),
  );
}

/** Every word as it is printed, in lower case, and how often the report says it; collected once. */
function vocabularyOf({ paragraphs }: Pick<Corpus, 'paragraphs'>): ReadonlyMap<string, number> {
  const known = vocabularies.get(paragraphs);
  if (known) return known;
  const vocabulary = new Map<string, number>();
  for (const { texts, tokens } of paragraphs) {
    for (const { text, start, end } of tokens) {
      const printed = required(texts[text], `text ${text}`).slice(start, end).toLowerCase();
      const word = printed.replace(/[’']s?$/, '');
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
    }
  }
  vocabularies.set(paragraphs, vocabulary);
  return vocabulary;
}

const vocabularies = new WeakMap<Corpus['paragraphs'], ReadonlyMap<string, number>>();

/**
 * Words of the report that a mistyped word is likely to have meant, likeliest first: by edit distance,
 * then by a common beginning, then by how often the report says them. Short words are too much like
 * each other for a suggestion to be likely.
 *
 * @param vocabulary Every word of the report and how often it says it.
 */
function suggest(word: string, vocabulary: ReadonlyMap<string, number>): string[] {
  const furthest = word.length < ONE_ERROR ? 0 : word.length < TWO_ERRORS ? 1 : 2;
  if (furthest === 0) return [];
  return [...vocabulary]
    .filter(([known]) => Math.abs(known.length - word.length) <= furthest && !/\d/.test(known))
    .map(([known, count]) => ({
      known,
      steps: distance(word, known).steps,
      shared: sharedBeginning(word, known),
      count,
    }))
    .filter(({ steps }) => steps <= furthest)
    .sort((a, b) => a.steps - b.steps || b.shared - a.shared || b.count - a.count)
    .slice(0, MOST_SUGGESTED)
    .map(({ known }) => known);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** From how many letters on a word may have one error, or two. */
const ONE_ERROR = 5;
const TWO_ERRORS = 10;

/** For how many unknown words suggestions are looked for: a query may be a whole page. */
const MOST_HELPED = 5;
const MOST_SUGGESTED = 3;

/** By an unknown word, the words that may have been meant, likeliest first. */
export type Suggestions = ReadonlyMap<string, string[]>;
