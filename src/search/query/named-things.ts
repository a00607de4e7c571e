import type { Families } from '../../text/words.ts';
import type { AbbreviationNames } from './corpus-data.ts';
import { makePattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';

/** The things that a report abbreviates, each with all its names. */
export function namedThings(abbreviations: AbbreviationNames[], families: Families): NamedThing[] {
  const groups = new Map<string, Set<string>>();
  for (const { short, expansion, variantOf } of abbreviations) {
    const names = groups.get(variantOf ?? short) ?? new Set();
    groups.set(variantOf ?? short, names.add(short).add(expansion));
  }
  return [...groups.values()].map((names) =>
    [...names].map((name) => ({ name, pattern: makePattern(name, 'stem', families, true) })),
  );
}

export interface NamedPattern {
  name: string;
  pattern: Pattern;
}

/** Something that goes by several names. */
export type NamedThing = NamedPattern[];
