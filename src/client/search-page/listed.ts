import { required } from '../../text/required.ts';
import type { NotePart } from './note.ts';

/** Several things as a list in a sentence: `a, b and c`. */
export function listed(items: NotePart[][], by: 'and' | 'or'): NotePart[] {
  const type = by === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat('en-GB', { type })
    .formatToParts(items.map((_, index) => String(index)))
    .flatMap(({ type, value }) =>
      type === 'element' ? required(items[Number(value)], `item ${value} of a list`) : [value],
    );
}
