import { describe, expect, it } from 'vitest';
import { samples } from '../../src/site/pages.ts';
import { faultsIn } from './axe.ts';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();

describe.each(samples)('$name', ({ url }) => {
  it.each([
    ['light', {}],
    ['dark', PHONE],
  ] as const)('has no fault that axe can find, in the %s', async (colorScheme, options) => {
    const page = await open(url, { ...options, colorScheme });
    expect(await faultsIn(page)).toEqual([]);
  });

  it('needs no sideways scrolling at 320 pixels', async () => {
    const page = await open(url, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});
