import { parseRef } from '../../model/refs.ts';
import type { EvidenceLink, Note } from '../../model/schema.ts';

/**
 * The recommendations that the report itself connects with one. A note after a recommendation (“For
 * full details … see annex B”) connects it with every recommendation of that annex, both ways.
 *
 * @param ref The recommendation.
 * @param all The refs of all recommendations, in report order.
 */
export function statedCounterparts(
  ref: string,
  all: readonly string[],
  notes: readonly Note[],
): EvidenceLink[] {
  return notes.flatMap(({ after, text }) => {
    const annex = /\bannex [A-Z]\b/i.exec(text)?.[0].toLowerCase().replace(' ', '-');
    const details = all.filter((other) => parseRef(other).series === annex);
    const linked = ref === after ? details : details.includes(ref) ? [after] : [];
    return linked
      .filter((other) => other !== ref)
      .map((other) => ({ ref: other, basis: 'stated', reason: `The report says: ‘${text}’` }));
  });
}
