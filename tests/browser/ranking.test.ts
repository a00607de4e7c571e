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
