import { describe, expect, it } from 'vitest';
import { all, attribute, readPages, textOf } from './site.ts';

const tables = [...readPages()].flatMap(([path, page]) =>
  all('table', page).map((table): [string, typeof table] => [path, table]),
);

describe('every table', () => {
  it.each(tables)('has the headers of its columns and rows marked as such, on %s', (_, table) => {
    const columns = all('thead th', table).map((cell) => attribute(cell, 'scope'));
    expect(columns.length).toBeGreaterThan(0);
    expect(new Set(columns)).toEqual(new Set(['col']));

    const rows = all('tbody tr', table);
    const headers = rows.map((row) => all('th', row).map((cell) => attribute(cell, 'scope')));
    expect(rows.length).toBeGreaterThan(0);
    expect(headers).toEqual(rows.map(() => ['row']));
  });

  it.each(tables)('has a name, in a caption or a label, on %s', (_, table) => {
    const names = [attribute(table, 'ariaLabel'), ...all('caption', table).map(textOf)];
    expect(names.filter((name) => name)).toHaveLength(1);
  });

  it('is found', () => {
    expect(tables.map(([path]) => path)).toEqual(
      expect.arrayContaining(['/', '/judgements/', '/report/']),
    );
  });
});
