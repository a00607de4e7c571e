import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { reportOverlay } from '../../scripts/report-overlay.ts';

const ROOT = resolve('/my site');

it('shows the first problem with its place, and all of them below', () => {
  const printed = [
    'content/report.txt:574:3  error  paragraph-number  expected paragraph 38, found <b> & more',
    'content/report.txt:600:1  error  line-length  expected a shorter line',
    '',
  ].join('\n');

  const file = resolve(ROOT, 'content/report.txt');
  expect(reportOverlay(printed, ROOT)).toEqual({
    type: 'error',
    err: {
      name: 'Report',
      title: 'The report could not be built from content/',
      message:
        'content/report.txt:574:3  error  paragraph-number  expected paragraph 38, found &lt;b> &amp; more',
      stack: printed.trim(),
      id: file,
      loc: { file, line: 574, column: 3 },
    },
  });
});

it('shows what was printed when the build itself fails', () => {
  const printed = 'file:///my%20site/src/parser/index.ts:3\nSyntaxError: Unexpected token\n';
  expect(reportOverlay(printed, ROOT).err).toEqual({
    name: 'Report',
    title: 'The report could not be built from content/',
    message: printed.trim(),
    stack: printed.trim(),
  });
});
