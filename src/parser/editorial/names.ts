import type { RefText } from '../../model/texts.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/** The names that an editor lists. A name that the report does not contain is reported. */
export function readNames(
  texts: readonly RefText[],
  { data: { names }, file, placeOf }: YamlFile<EditorialData['abbreviations']>,
): string[] {
  for (const [at, name] of names.entries()) {
    if (texts.some(({ text }) => text.includes(name))) continue;
    const reason = `expected a name that the report contains, found ${quote(name)}`;
    addProblem(file, 'name-unknown', placeOf(['names', at]), reason);
  }
  return names;
}
