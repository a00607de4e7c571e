import { describe, expect, it } from 'vitest';
import { content } from '../built/content.ts';
import { answerTo } from './answers.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();

/**
 * The order of what a search for one word finds: paragraphs that mention it more often first, and of
 * those that mention it equally often the first in the report.
 */
describe('the best match of a search', () => {
  it.each(['assessments', 'safeguarding', 'manage', 'children'])(
    'comes first: %s',
    async (word) => {
      const answer = answerTo(word);
      const page = await open(`/search/?q=${word}`);
      const results = page.locator('[data-result]');
      await results.nth(answer.length - 1).waitFor({ state: 'attached' });
      const shown = await results.evaluateAll((all) =>
        all.map((one) => one.getAttribute('data-result')),
      );

      const position = new Map(content.paragraphs.map(({ ref }, index) => [ref, index]));
      const positionOf = (ref: string) => position.get(ref) ?? position.size;
      const inOrder = answer.toSorted(
        (a, b) => b.mentions.length - a.mentions.length || positionOf(a.ref) - positionOf(b.ref),
      );
      expect(shown).toEqual(inOrder.map(({ ref }) => ref));
    },
  );
});

/** A stand-in for Pagefind: of two paragraphs, the later in the report has the better score. */
const LAST_IS_BEST = `
  const results = Array.from({ length: ${content.paragraphs.length} }, (_, score) => ({ id: score, score }));
  export const search = async () => ({ results });
`;

describe('the nearest paragraphs', () => {
  it('come in the order of their scores', async () => {
    const page = await open('/search/');
    await page.route('**/pagefind/pagefind.js', (route) =>
      route.fulfill({ body: LAST_IS_BEST, contentType: 'text/javascript' }),
    );
    await page.getByRole('searchbox').fill('thresholds audit');
    const nearest = page.locator('[data-near]');
    await nearest.first().waitFor();

    const [some, others] = [answerTo('thresholds'), answerTo('audit')].map(
      (answer) => new Set(answer.map(({ ref }) => ref)),
    );
    const withOne = content.paragraphs.filter(({ ref }) => some?.has(ref) !== others?.has(ref));
    const best = withOne.map(({ ref }) => ref).reverse();
    expect(best.length).toBeGreaterThan(2);
    await expect
      .poll(() => nearest.evaluateAll((all) => all.map((one) => one.getAttribute('data-near'))))
      .toEqual(best.slice(0, 10));
  });
});
