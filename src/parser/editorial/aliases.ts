import { REF } from '../../model/refs.ts';
import type { Alias } from '../../model/schema.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/**
 * An editor’s list of ids that the report had before, each with the id that replaces it. An alias for
 * an id that the report has, or of one that it does not have, is reported and left out.
 *
 * @param ids Every id of the report: refs, slugs and ids of judgements.
 */
export function readAliases(
  ids: ReadonlySet<string>,
  { data, file, placeOf }: YamlFile<EditorialData['aliases']>,
): Alias[] {
  return data.aliases.filter(({ from, to }, at) => {
    if (ids.has(from)) {
      const reason = `expected an id that the report no longer has, found ${quote(from)}`;
      addProblem(file, 'alias-in-use', placeOf(['aliases', at, 'from']), reason);
      return false;
    }
    if (!ids.has(to) || REF.test(from) !== REF.test(to)) {
      const what = REF.test(from) ? 'a ref' : 'a slug or the id of a judgement';
      const reason = `expected ${what} of this report, found ${quote(to)}`;
      addProblem(file, 'link-dangling', placeOf(['aliases', at, 'to']), reason);
      return false;
    }
    return true;
  });
}
