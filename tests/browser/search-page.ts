import type { Page } from 'playwright-core';

/** Wait until the search page says how much it found. */
export async function says(page: Page, count: string): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${count}$`) })
    .waitFor();
}

/** The refs of the results that are shown, in order. */
export function refs(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-result]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-result')));
}

/** The addresses of all that the page has loaded. */
export function loaded(page: Page): Promise<string[]> {
  return page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
}
