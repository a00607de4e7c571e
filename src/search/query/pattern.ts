import type { Compounds } from './compounds.ts';
import type { Token, WordForms } from '../../text/words.ts';
import { tokenise } from '../../text/words.ts';

/** Words that must stand one after another, and how each is compared. */
export interface Pattern {
  words: WordForms[];
  /** `exact` for the very words, `stem` for other forms of them too, `prefix` for beginnings of the last. */
  by: 'exact' | 'stem' | 'prefix';
  /** Whether a comma or the like may stand between its words, as in a phrase or a name. */
  isLoose: boolean;
}

/** Make a pattern of some text: one word, or several that belong together. */
export function makePattern(text: string, by: Pattern['by'], isLoose = by === 'exact'): Pattern {
  return { words: tokenise(text), by, isLoose };
}

/**
 * Hold a pattern against the words of a text from one of them on. Words that the report hyphenates
 * may be joined or apart, on either side.
 *
 * @returns The index after the last word taken, or `undefined` where the pattern does not stand.
 */
export function matchAt(
  tokens: Token[],
  start: number,
  { words, by, isLoose }: Pattern,
  compounds: Compounds,
): number | undefined {
  const walk = (at: number, word: number): number | undefined => {
    const wanted = words[word];
    if (!wanted) return at;
    const token = tokens[at];
    if (!token || (!isLoose && word > 0 && !token.follows)) return undefined;

    const how = by === 'prefix' && word < words.length - 1 ? 'stem' : by;
    const single = fits(token, wanted, how) ? walk(at + 1, word + 1) : undefined;
    if (single !== undefined) return single;
    const isUnbroken = (length: number) =>
      isLoose || tokens.slice(at + 1, at + length).every(({ follows }) => follows);
    const apart = compounds
      .get(token.exact)
      ?.filter(({ parts, joined }) => fits(joined, wanted, how) && standsAt(parts, tokens, at))
      .filter(({ parts }) => isUnbroken(parts.length))
      .map(({ parts }) => walk(at + parts.length, word + 1));
    const joined = compounds
      .get(wanted.exact)
      ?.filter((one) => fits(token, one.joined, by) && standsAt(one.parts, words, word))
      .map(({ parts }) => walk(at + 1, word + parts.length));
    return [...(apart ?? []), ...(joined ?? [])].find((end) => end !== undefined);
  };
  return walk(start, 0);
}

function fits(found: WordForms, wanted: WordForms, by: Pattern['by']): boolean {
  if (by === 'prefix') return found.exact.startsWith(wanted.exact);
  return found.exact === wanted.exact || (by === 'stem' && found.stem === wanted.stem);
}

function standsAt(parts: string[], words: WordForms[], at: number): boolean {
  return parts.every((part, index) => words[at + index]?.exact === part);
}
