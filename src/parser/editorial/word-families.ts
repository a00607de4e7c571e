import type { Report } from '../../model/schema.ts';
import { stemOf } from '../../text/words.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/**
 * The families of words that an editor separated. A word whose stem is not its group’s, and so needs
 * no separating, is reported; so is a word that is listed twice.
 */
export function readWordFamilies({
  data: { separate },
  file,
  placeOf,
}: YamlFile<EditorialData['word-families']>): Report['wordFamilies'] {
  const seen = new Set<string>();
  for (const [at, group] of separate.entries()) {
    const stem = stemOf(group[0]?.[0] ?? '');
    for (const [index, family] of group.entries()) {
      for (const [position, word] of family.entries()) {
        const place = placeOf(['separate', at, index, position]);
        if (stemOf(word) !== stem) {
          const reason = `expected a word with the stem ${quote(stem)}, found ${quote(word)}`;
          addProblem(file, 'word-family', place, reason);
        }
        if (seen.has(word)) {
          addProblem(file, 'word-family', place, `expected each word once, found ${quote(word)}`);
        }
        seen.add(word);
      }
    }
  }
  return separate;
}
