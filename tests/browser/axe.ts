import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

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
    // Otherwise axe carries all it saw to a second page, three times as slow. No page has frames.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }): [string, string] => [id, html]),
  );
}
