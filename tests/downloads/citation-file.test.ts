import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { report } from '../../src/site/report.ts';

it('CITATION.cff names the data and the report as the report’s own data does', () => {
  const { title, version, citation } = report;
  expect(load(readFileSync('CITATION.cff', 'utf8'))).toMatchObject({
    type: 'dataset',
    title: `${title}: the report as data`,
    version,
    references: [
      {
        type: 'report',
        title,
        authors: citation.authors.map((name) => ({ name })),
        publisher: { name: citation.publisher },
        notes: expect.stringContaining(`[${citation.date}]`) as string,
      },
    ],
  });
});
