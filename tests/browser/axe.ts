import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** The rule and the element of every accessibility fault that axe finds on a page, once it is idle. */
export async function faultsIn(page: Page): Promise<[rule: string, html: string][]> {
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page })
    // The letters of the index are alike, and axe needs a minute for thousands of links.
    .exclude('.letter ~ .letter')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations
    .flatMap(({ id, nodes }) => nodes.map(({ html }): [string, string] => [id, html]))
    .filter(([id, html]) => !isEquivalent(id, html));
}

/** A mark on the map is small, but the result that it leads to has a link of full size below. */
function isEquivalent(rule: string, html: string): boolean {
  return rule === 'target-size' && html.includes('href="#result-');
}
