import { describe, expect, it } from 'vitest';
import { faultsIn } from './axe.ts';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();

/** One page of every kind. */
const KINDS = [
  '/',
  '/report/',
  '/areas/',
  '/areas/staying-safe/',
  '/judgements/',
  '/recommendations/',
  '/paragraphs/b2/',
  '/search/?q=thresholds',
  '/about/',
  '/words/',
  '/data/',
  '/404.html',
];

describe.each(KINDS)('%s', (path) => {
  it.each([
    ['light', {}],
    ['dark', PHONE],
  ] as const)('has no fault that axe can find, in the %s', async (colorScheme, options) => {
    const page = await open(path, { ...options, colorScheme });
    expect(await faultsIn(page)).toEqual([]);
  });

  it('needs no sideways scrolling at 320 pixels', async () => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});
