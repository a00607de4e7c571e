import type { AbbreviationFacts, YamlFile } from './index.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { RefText } from '../../model/texts.ts';

/** The names that an editor lists; one that the report does not say is reported. */
export function readNames(
  texts: RefText[],
  { data: { names }, file, placeOf }: YamlFile<AbbreviationFacts>,
): string[] {
  for (const [at, name] of names.entries()) {
    if (texts.some(({ text }) => text.includes(name))) continue;
    const reason = `expected a name that the report says, found ${quote(name)}`;
    addProblem(file, 'name-unknown', placeOf(['names', at]), reason);
  }
  return names;
}
