import { tokenise } from '../../text/words.ts';
import type { Families, Token, WordForms } from '../../text/words.ts';
import type { Compounds } from './compounds.ts';

/** Make a pattern of some text: one word, or several that belong together. */
export function makePattern(
  text: string,
  by: Pattern['by'],
  families: Families,
  isLoose = by === 'exact',
): Pattern {
  return { words: tokenise(text, families), by, isLoose };
}

/**
 * Match a pattern against the words of a text, from one of them on. Words that the report hyphenates
 * may be joined or apart, on either side. A match stays within a sentence.
 *
 * @returns The index after the last word matched, or `undefined` where the pattern does not match.
 */
export function matchAt(
  tokens: readonly PatternToken[],
  start: number,
  { words, by, isLoose }: Pattern,
  compounds: Compounds,
): number | undefined {
  const continues = (at: number) =>
    tokens[at]?.sentence === tokens[start]?.sentence && (isLoose || tokens[at]?.follows === true);

  const walk = (at: number, word: number): number | undefined => {
    const wanted = words[word];
    if (!wanted) return at;
    const token = tokens[at];
    if (!token || (word > 0 && !continues(at))) return undefined;

    const how = by === 'prefix' && word < words.length - 1 ? 'stem' : by;
    const single = fits(token, wanted, how) ? walk(at + 1, word + 1) : undefined;
    if (single !== undefined) return single;
    const isUnbroken = (length: number) =>
      tokens.slice(at + 1, at + length).every((_, index) => continues(at + 1 + index));
    const apart = compounds
      .get(token.exact)
      ?.filter(({ parts, joined }) => fits(joined, wanted, how) && areAt(parts, tokens, at))
      .filter(({ parts }) => isUnbroken(parts.length))
      .map(({ parts }) => walk(at + parts.length, word + 1));
    const joined = compounds
      .get(wanted.exact)
      ?.filter((one) => fits(token, one.joined, by) && areAt(one.parts, words, word))
      .map(({ parts }) => walk(at + 1, word + parts.length));
    return [...(apart ?? []), ...(joined ?? [])].find((end) => end !== undefined);
  };
  return walk(start, 0);
}

/** Whether a word of the report is the one wanted, compared as the pattern says. */
export function fits(found: SignedForms, wanted: SignedForms, by: Pattern['by']): boolean {
  if (wanted.sign !== undefined && found.sign !== wanted.sign) return false;
  if (by === 'prefix') return found.exact.startsWith(wanted.exact);
  return found.exact === wanted.exact || (by === 'stem' && found.family === wanted.family);
}

function areAt(parts: string[], words: readonly WordForms[], at: number): boolean {
  return parts.every((part, index) => words[at + index]?.exact === part);
}

type SignedForms = WordForms & Pick<Token, 'sign'>;
/** A word of a text and the sentence that it stands in. */
export type PatternToken = Token & { sentence: number };

/** Words to be found one after another, and how each is compared. */
export interface Pattern {
  words: SignedForms[];
  /** `exact` for the very words, `stem` for other forms too, `prefix` for beginnings of the last. */
  by: 'exact' | 'stem' | 'prefix';
  /** Whether a comma or the like may come between its words, as in a phrase or a name. */
  isLoose: boolean;
}
