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

  readonly #smallWords: (word: string) => boolean;

  /** @param smallWords Whether a word is ignored beside others. */
  constructor(report: Source, smallWords: (word: string) => boolean) {
    this.#smallWords = smallWords;
    this.#row = new Row(report.paragraphs);
    this.#things = namesIn(report.abbreviations);
    this.words = this.#row.words;
    this.compounds = compoundsIn(report);
  }

  /** The paragraphs that hold what all the terms ask, in report order, each with its mentions. */
  answer(terms: Term[]): Answer {
    const parts = this.#partsOf(joinHyphenated(terms, this.compounds));
    const groups = parts.reduce<Part[][]>((all, part) => {
      if (part.isAlternative) all.at(-1)?.push(part);
      else all.push([part]);
      return all;
    }, []);
    const isSmall = ([first, ...more]: Part[]) => first?.isSmall === true && more.length === 0;
    const asked = groups.filter(([first]) => first?.isExcluded === false);
    const counted = asked.some((group) => !isSmall(group))
      ? asked.filter((group) => !isSmall(group))
      : asked;
    const excluded = parts.filter(({ isExcluded }) => isExcluded).flatMap(({ places }) => places);

    const wanted = counted.map((group) => group.flatMap(({ places }) => places));
    const [some, ...others] = wanted.map((places) => this.#refsOf(places));
    if (!some) return [];
    const all = others.reduce((refs, other) => refs.intersection(other), some);
    const left = all.difference(this.#refsOf(excluded));
    const mentions = Map.groupBy(longestOf(wanted.flat()), (place) => this.#row.refOf(place));
    const inOrder = [...mentions].filter(([ref]) => left.has(ref));
    return inOrder.map(([ref, places]) => ({
      ref,
      mentions: places.map((place) => this.#row.inParagraph(place)),
    }));
  }

  #partsOf(terms: Term[], before?: Term): Part[] {
    const [first, ...rest] = terms;
    if (!first) return [];
    const { names, taken } = namedBy(terms, this.#things);
    const own = taken === 1 ? this.#placesOf(first) : [];
    const isOwn = (name: Word[]) => taken === 1 && spell(name) === spell(wordsOf(first.text));
    const others = names.filter((name) => !isOwn(name)).flatMap((name) => this.#placesOfName(name));
    const joined = taken === 1 ? this.#joined(first, before, rest[0]) : [];
    const part: Part = {
      places: [...own, ...others, ...joined],
      isExcluded: first.isExcluded === true,
      isAlternative: first.isAlternative === true,
      isSmall: taken === 1 && this.#isSmall(first),
    };
    return [part, ...this.#partsOf(terms.slice(taken), terms[taken - 1])];
  }

  /** Where the report writes as one word what is typed with a hyphen, or as two words. */
  #joined(term: Term, before?: Term, after?: Term): Place[] {
    const words = wordsOf(term.text);
    const isOne = (one?: Term) => one !== undefined && isSingle(one) && !this.#isSmall(one);
    const joinedTo = (one: Term, other: Term) =>
      this.#placesOfWord(one.text.toLowerCase() + other.text.toLowerCase());
    return [
      ...(term.kind === 'word' && words.length > 1 ? this.#placesOfWord(spell(words, '')) : []),
      ...(before && isOne(before) && isOne(term) && !term.isAlternative
        ? joinedTo(before, term)
        : []),
      ...(after && isOne(term) && isOne(after) && !after.isAlternative
        ? joinedTo(term, after)
        : []),
    ];
  }

  /** Where a word stands, or one of its other forms that has all its letters but a last s. */
  #placesOfWord(text: string): Place[] {
    const [word, ...more] = wordsOf(text.replaceAll(/[’']/g, ''));
    if (!word || more.length > 0) return [];
    const letters = word.exact.endsWith('s') ? word.exact.slice(0, -1) : word.exact;
    const at = this.#row.alike(word).intersection(this.#row.beginning(letters));
    return this.#row.inSequence([{ at, mayStartClause: false }]);
  }

  #isSmall(term: Term): boolean {
    return isSingle(term) && this.#smallWords(wordsOf(term.text)[0]?.exact ?? '');
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

function spell(words: Word[], between = ' '): string {
  return words.map(({ exact }) => exact).join(between);
}

/** Whether a term asks for one word, in any of its forms. */
function isSingle({ kind, isExcluded, text }: Term): boolean {
  return kind === 'word' && isExcluded !== true && wordsOf(text).length === 1;
}

/** One part of a query, and where it stands. */
interface Part {
  places: Place[];
  isExcluded: boolean;
  isAlternative: boolean;
  isSmall: boolean;
}

/** What of a report is searched. */
export interface Source {
  /** In report order. */
  paragraphs: { ref: string; text: string; items: { text: string }[] }[];
  abbreviations: { short: string; expansion: string; variantOf?: string | null }[];
}

/** One thing that a query asks. */
export interface Term {
  kind: 'word' | 'phrase' | 'prefix';
  text: string;
  isExcluded?: boolean;
  /** Whether OR joins it to the term before. */
  isAlternative?: boolean;
}

/** The paragraphs found, each with its mentions: first and last word, counted from 0. */
export type Answer = { ref: string; mentions: string[] }[];
