import type { Clause } from './clauses.ts';

/** A clause as a reader would type it: `audit`, `thresh*`, `"care plan"`, `care OR audit`. */
export function formatClause({ alternatives }: Pick<Clause, 'alternatives'>): string {
  return alternatives
    .map(({ text, patterns: [typed] }) => {
      if (typed?.pattern.by === 'prefix') return `${text}*`;
      return typed?.pattern.by === 'exact' || /\s/.test(text) ? `"${text}"` : text;
    })
    .join(' OR ');
}
