import type { Families, Token, WordForms } from '../../text/words.ts';
import { wordForms } from '../../text/words.ts';

/**
 * The words that a text writes with a hyphen. For search, “looked-after”, “looked after” and
 * “lookedafter” are one, and so are “co-ordination” and “coordination”; but only words that the
 * report itself hyphenates, so that “into” never finds “in to”.
 */
export function findCompounds(texts: readonly Token[][], families: Families): Compounds {
  const byFirst = new Map<string, Compound[]>();
  const seen = new Set<string>();
  for (const run of texts.flatMap(hyphenatedRuns)) {
    const [first] = run;
    if (first === undefined || seen.has(run.join('-'))) continue;
    seen.add(run.join('-'));
    const compound = { parts: run, joined: wordForms(run.join(''), families) };
    byFirst.set(first, [...(byFirst.get(first) ?? []), compound]);
  }
  return byFirst;
}

/** The longest compound that some words begin with; `undefined` where they begin with none. */
export function compoundIn(words: WordForms[], compounds: Compounds): Compound | undefined {
  return (compounds.get(words[0]?.exact ?? '') ?? [])
    .filter(({ parts }) => parts.every((part, at) => words[at]?.exact === part))
    .sort((a, b) => b.parts.length - a.parts.length)[0];
}

function hyphenatedRuns(tokens: Token[]): string[][] {
  const runs: string[][] = [];
  for (const { exact, gap } of tokens) {
    if (gap === '-') runs.at(-1)?.push(exact);
    else runs.push([exact]);
  }
  return runs.filter((run) => run.length > 1);
}

/** The compounds of a report, by their first word. */
export type Compounds = ReadonlyMap<string, Compound[]>;

export interface Compound {
  /** Its words, as they are compared exactly. */
  parts: string[];
  /** The forms of all of them in one word. */
  joined: WordForms;
}
