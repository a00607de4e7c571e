import { describe, expect, it } from 'vitest';
import { letterOf } from '../../src/downloads/table.ts';
import type { Column } from '../../src/downloads/table.ts';

describe('the letter by which a spreadsheet knows a column', () => {
  const names = Array.from({ length: 27 }, (_, at) => `column ${at + 1}`);
  const columns = names.map((name): Column => ({
    name,
    type: 'string',
    description: 'A column.',
    origin: 'site',
  }));

  it.each([
    ['column 1', 'A'],
    ['column 2', 'B'],
    ['column 26', 'Z'],
  ])('of %s is %s', (name, letter) => {
    expect(letterOf(name, { columns })).toBe(letter);
  });

  it.each(['column 27', 'no column'])('is refused to %s', (name) => {
    expect(() => letterOf(name, { columns })).toThrow(`No letter for the column ${name}.`);
  });
});
