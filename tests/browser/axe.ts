import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { samples } from '../../src/site/pages.ts';
import { useBrowser } from './browser.ts';

/**
 * Test that axe finds no fault on any kind of page.
 *
 * @param mode What the settings make of the page, for the name of each test.
 */
export function testEveryKind(mode: string, options: BrowserContextOptions): void {
  const open = useBrowser({ sharesPage: true });
  it.each(samples)(`finds no fault on $name, ${mode}`, async ({ url }) => {
    expect(await faultsIn(await open(url, options), ALIKE)).toEqual([]);
  });
}

/**
 * The rule and the element of every accessibility fault that axe finds on a page, once it is idle.
 *
 * @param skipped The elements that it need not look at.
 */
export async function faultsIn(
  page: Page,
  skipped: string[] = [],
): Promise<[rule: string, html: string][]> {
  await page.waitForLoadState('networkidle');
  const { violations } = await skipped
    .reduce((axe, selector) => axe.exclude(selector), new AxeBuilder({ page }))
    // What passed is not asked for, and describing it takes axe most of its time.
    .options({ reporter: 'no-passes' })
    // Otherwise axe carries all it saw to a second page, three times as slow. No page has frames.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }): [string, string] => [id, html]),
  );
}

/** Letters of the word index after the first one. The audit looks at them too, which takes minutes. */
const ALIKE = ['.letter ~ .letter'];
