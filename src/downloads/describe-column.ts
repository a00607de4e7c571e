import type { Column } from './table.ts';

/** What the values of a column are, and whose: “text, may be empty; from the report”. */
export function describeColumn({
  type,
  origin,
  optional,
  values,
}: Pick<Column, 'type' | 'origin' | 'optional' | 'values'>): string {
  return [
    TYPES[type] + (optional ? ', may be empty' : ''),
    `from ${ORIGINS[origin]}`,
    ...(values ? [`one of ${values.join(', ')}`] : []),
  ].join('; ');
}

const TYPES = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'yes or no',
} as const;

const ORIGINS = {
  report: 'the report',
  editor: 'an editor',
  'report or editor': 'the report or an editor',
  site: 'this site',
} as const;
