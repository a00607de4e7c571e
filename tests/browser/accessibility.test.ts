import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { samples } from '../../src/site/pages.ts';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();

describe.each(samples)('$name', ({ url }) => {
  it.each([
    ['light', {}],
    ['dark', PHONE],
  ] as const)('has no fault that axe can find, in the %s', async (colorScheme, options) => {
    const page = await open(url, { ...options, colorScheme });
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page })
      // The letters of the index are alike, and thousands of links take axe a minute.
      .exclude('.letter ~ .letter')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    const faults = violations.flatMap(({ id, nodes }) =>
      nodes.filter((node) => !isEquivalent(id, node.html)).map((node) => [id, node.html]),
    );
    expect(faults).toEqual([]);
  });

  it('needs no sideways scrolling at 320 pixels', async () => {
    const page = await open(url, { viewport: { width: 320, height: 640 } });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});

/** A mark on the map is small, but the result that it leads to has a link of full size below. */
function isEquivalent(rule: string, html: string): boolean {
  return rule === 'target-size' && html.includes('href="#result-');
}
