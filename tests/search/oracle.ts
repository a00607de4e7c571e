import { namedBy, namesIn } from './oracle/names.ts';
import type { Names } from './oracle/names.ts';
import { longestOf, Row } from './oracle/row.ts';
import type { Place } from './oracle/row.ts';
import { compoundsIn, joinHyphenated, spellingsOf } from './oracle/spellings.ts';
import type { Compound } from './oracle/spellings.ts';
import { wordsOf } from './oracle/words.ts';
import type { Word } from './oracle/words.ts';

/**
 * What every search ought to find, worked out from the report alone, with nothing of the search
 * itself. A query is a list of terms, so that nothing is to be parsed; its answer is arithmetic on the
 * sets of places where its words stand.
 */
export class Oracle {
  /** By a paragraph’s ref, its words. */
  readonly words: ReadonlyMap<string, Word[]>;
  /** Every word that the report writes with a hyphen. */
  readonly compounds: Compound[];
  readonly #row: Row;
  readonly #things: Names[];

  constructor(report: Source) {
    this.#row = new Row(report.paragraphs);
    this.#things = namesIn(report.abbreviations);
    this.words = this.#row.words;
    this.compounds = compoundsIn(report);
  }

  /** The paragraphs that hold what all the terms ask, in report order, each with its mentions. */
  answer(terms: Term[]): Answer {
    const { wanted, excluded } = this.#placesOfAll(joinHyphenated(terms, this.compounds));
    const [some, ...others] = wanted.map((places) => this.#refsOf(places));
    if (!some) return [];
    const all = others.reduce((refs, other) => refs.intersection(other), some);
    const left = all.difference(this.#refsOf(excluded.flat()));

    const mentions = Map.groupBy(longestOf(wanted.flat()), (place) => this.#row.refOf(place));
    const inOrder = [...mentions].filter(([ref]) => left.has(ref));
    return inOrder.map(([ref, places]) => ({
      ref,
      mentions: places.map((place) => this.#row.inParagraph(place)),
    }));
  }

  #placesOfAll(terms: Term[]): { wanted: Place[][]; excluded: Place[][] } {
    const [first] = terms;
    if (!first) return { wanted: [], excluded: [] };
    const { names, taken } = namedBy(terms, this.#things);
    const { wanted, excluded } = this.#placesOfAll(terms.slice(taken));

    const own = taken === 1 ? this.#placesOf(first) : [];
    const isOwn = (name: Word[]) => taken === 1 && spell(name) === spell(wordsOf(first.text));
    const others = names.filter((name) => !isOwn(name)).flatMap((name) => this.#placesOfName(name));
    const places = [...own, ...others];
    return first.isExcluded
      ? { wanted, excluded: [places, ...excluded] }
      : { wanted: [places, ...wanted], excluded };
  }

  #placesOf({ kind, text }: Term): Place[] {
    const words = wordsOf(text);
    if (kind === 'prefix') return this.#placesOfBeginning(words[0]?.exact ?? '');
    const mayStartClause = kind === 'phrase';
    return spellingsOf(words, kind, this.compounds).flatMap((spelt) =>
      this.#row.inSequence(
        spelt.map(({ word, by }) => ({
          at: by === 'phrase' ? this.#row.exactly(word) : this.#row.alike(word),
          mayStartClause,
        })),
      ),
    );
  }

  /** Words that begin so, and hyphenated ones where the beginning goes past their first part. */
  #placesOfBeginning(letters: string): Place[] {
    const isBegun = ({ parts: [part = ''], joined: [word] }: Compound) =>
      part.length < letters.length && word?.exact.startsWith(letters);
    const hyphenated = this.compounds.filter(isBegun).flatMap(({ apart }) => {
      const words = apart.map((word) => this.#row.exactly(word));
      return this.#row.inSequence(words.map((at) => ({ at, mayStartClause: false })));
    });
    const whole = { at: this.#row.beginning(letters), mayStartClause: false };
    return [...this.#row.inSequence([whole]), ...hyphenated];
  }

  /** Other forms of the words of a name count too, and so does what has a comma between them. */
  #placesOfName(name: Word[]): Place[] {
    return this.#row.inSequence(
      name.map((word) => ({ at: this.#row.alike(word), mayStartClause: true })),
    );
  }

  #refsOf(places: Place[]): Set<string> {
    return new Set(places.map((place) => this.#row.refOf(place)));
  }
}

function spell(words: Word[]): string {
  return words.map(({ exact }) => exact).join(' ');
}

/** What of a report is searched. */
export interface Source {
  /** In report order. */
  paragraphs: { ref: string; text: string; items: { text: string }[] }[];
  abbreviations: { short: string; expansion: string; variantOf: string | null }[];
}

/** One thing that a query asks. */
export interface Term {
  kind: 'word' | 'phrase' | 'prefix';
  text: string;
  isExcluded?: boolean;
}

/** The paragraphs found, each with its mentions: first and last word, counted from 0. */
export type Answer = { ref: string; mentions: string[] }[];
