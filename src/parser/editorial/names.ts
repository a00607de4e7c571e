import type { RefText } from '../../model/texts.ts';
import { ownMentions } from '../../text/names.ts';
import { findWholeWords } from '../../text/whole-words.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/**
 * The names that an editor lists. A name that the report does not mention in its own right, in whole
 * words and not as part of a longer name, is reported.
 */
export function readNames(
  texts: readonly RefText[],
  { data: { names }, file, placeOf }: YamlFile<EditorialData['abbreviations']>,
): string[] {
  // Joined by line breaks, so that a phrase cannot match across two texts.
  const all = texts.map(({ text }) => text).join('\n');
  for (const [at, name] of names.entries()) {
    if (ownMentions(name, names, (words) => findWholeWords(all, words).length) > 0) continue;
    const reason = `expected a name that the report mentions in its own right, found ${quote(name)}`;
    addProblem(file, 'name-unknown', placeOf(['names', at]), reason);
  }
  return names;
}
