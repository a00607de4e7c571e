import { addProblem, quote } from '../source/problem.ts';
import type { YamlFile } from './yaml.ts';

/**
 * The entries of a list in a YAML file that refer to something in the report. The others are
 * reported at their place in the file.
 *
 * @param path The path of the list in the file.
 * @param reference The key of an entry that contains the reference, the values that it may have, and
 * what they are, for the message: “a recommendation of this report”.
 */
export function knownEntries<Key extends string, Fact extends Record<Key, string>>(
  list: readonly Fact[],
  path: Path,
  { key, known, what }: { key: Key; known: readonly string[]; what: string },
  { file, placeOf }: YamlFile<unknown>,
): Entry<Fact>[] {
  return list.flatMap((fact, index) => {
    const entry = { fact, path: [...path, index] };
    if (known.includes(fact[key])) return [entry];
    const reason = `expected ${what}, found ${quote(fact[key])} (unknown reference)`;
    addProblem(file, 'link-dangling', placeOf([...entry.path, key]), reason);
    return [];
  });
}

/** An entry of a list in a YAML file, and its path in the file. */
export interface Entry<Fact> {
  fact: Fact;
  path: Path;
}

type Path = readonly PropertyKey[];
