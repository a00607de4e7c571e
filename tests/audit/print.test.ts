import { expect, inject, it } from 'vitest';
import { missingFrom, pagesOf } from '../browser/printed-report.ts';
import { printWithFirefox } from './firefox.ts';

it('has every heading, number and word of the report in the text of what Firefox prints', async () => {
  const pages = await pagesOf(await printWithFirefox(`${inject('origin')}/report/`));
  expect(missingFrom(pages)).toEqual([]);
});
