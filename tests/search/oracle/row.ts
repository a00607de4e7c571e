import type { Source } from '../oracle.ts';
import { sentencesOf } from '../../../src/text/sentences.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

/** All the words of a report in one long row, and for each word and stem the set of its places. */
export class Row {
  /** By a paragraph’s ref, its words, in report order. */
  readonly words = new Map<string, Word[]>();
  readonly #starts = new Map<string, number>();
  readonly #refs: (string | undefined)[] = [];
  readonly #byWord = new Map<string, Set<number>>();
  readonly #byStem = new Map<string, Set<number>>();
  readonly #clauseStarts = new Set<number>();
  readonly #sentenceStarts = new Set<number>();
  readonly #signs = new Map<number, string>();

  constructor(paragraphs: Source['paragraphs']) {
    for (const { ref, text, items } of paragraphs) {
      const texts = [text, ...items.map((item) => item.text)];
      const sentences = texts.flatMap(sentencesOf).map(wordsOf);
      this.words.set(ref, sentences.flat());
      this.#starts.set(ref, this.#refs.length);
      for (const sentence of sentences) this.#sentenceStarts.add(this.#addSentence(sentence, ref));
      // A place without a word, so that nothing runs from one paragraph into the next.
      this.#refs.push(undefined);
    }
  }

  #addSentence(words: Word[], ref: string): number {
    const start = this.#refs.length;
    for (const { exact, stem, isClauseStart, sign } of words) {
      const at = this.#refs.push(ref) - 1;
      add(this.#byWord, exact, at);
      add(this.#byStem, stem, at);
      if (isClauseStart) this.#clauseStarts.add(at);
      if (sign) this.#signs.set(at, sign);
    }
    return start;
  }

  /** Where a very word stands. */
  exactly({ exact, sign }: Pick<Word, 'exact' | 'sign'>): Set<number> {
    const places = this.#byWord.get(exact) ?? new Set();
    if (sign === undefined) return places;
    return new Set([...places].filter((at) => this.#signs.get(at) === sign));
  }

  /** Where a word or another form of it stands. */
  alike(word: Word): Set<number> {
    if (word.sign !== undefined) return this.exactly(word);
    return this.exactly(word).union(this.#byStem.get(word.stem) ?? new Set());
  }

  /** Where a word stands that begins with some letters. */
  beginning(letters: string): Set<number> {
    const words = [...this.#byWord].filter(([word]) => word.startsWith(letters));
    return new Set(words.flatMap(([, places]) => [...places]));
  }

  /** The places where some words stand one after another. */
  inSequence(words: Wanted[]): Place[] {
    const offered = words.map(({ at }, offset) => ({ at, offset }));
    const [rarest] = offered.sort((a, b) => a.at.size - b.at.size);
    const starts = [...(rarest?.at ?? [])].map((at) => at - (rarest?.offset ?? 0));
    return starts
      .filter((start) =>
        words.every(({ at, mayStartClause }, offset) => {
          const isJoined =
            offset === 0 ||
            (!this.#sentenceStarts.has(start + offset) &&
              (mayStartClause || !this.#clauseStarts.has(start + offset)));
          return isJoined && at.has(start + offset);
        }),
      )
      .map((start) => ({ first: start, last: start + words.length - 1 }));
  }

  /** The paragraph that a place is in. */
  refOf({ first }: Place): string {
    return this.#refs[first] ?? '';
  }

  /** A place as the first and last of the words of its paragraph, counted from 0. */
  inParagraph(place: Place): string {
    const start = this.#starts.get(this.refOf(place)) ?? 0;
    return `${place.first - start}-${place.last - start}`;
  }
}

/** Of places that share words the longest, and of equally long ones the first; in order. */
export function longestOf(places: Place[]): Place[] {
  const lengthOf = ({ first, last }: Place) => last - first + 1;
  const taken = new Set<number>();
  return places
    .toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.first - b.first)
    .filter((place) => {
      const own = Array.from({ length: lengthOf(place) }, (_, index) => place.first + index);
      if (own.some((at) => taken.has(at))) return false;
      for (const at of own) taken.add(at);
      return true;
    })
    .sort((a, b) => a.first - b.first);
}

function add(places: Map<string, Set<number>>, word: string, at: number): void {
  const known = places.get(word) ?? new Set();
  places.set(word, known.add(at));
}

/** A word of a sequence: where it may stand, and whether a clause may end before it. */
export interface Wanted {
  at: Set<number>;
  mayStartClause: boolean;
}

/** The first and the last word of something in the row. */
export interface Place {
  first: number;
  last: number;
}
