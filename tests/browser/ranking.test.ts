import { describe, expect, it } from 'vitest';
import { answerTo, oracle } from './answers.ts';
import { useBrowser } from './browser.ts';

const open = useBrowser();

/**
 * The order of what a search finds: paragraphs with the very word that was typed before those with
 * only another form of it; among these, those that mention it more often first. Which of two that
 * are alike comes first is left to Pagefind.
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

      const places = new Map(
        answer.map(({ ref, mentions }) => [ref, placeOf(word, ref, mentions)]),
      );
      const inOrder = [...places.values()].sort(compare);
      expect(shown.map((ref) => places.get(ref ?? ''))).toEqual(inOrder);
      // The query would tell nothing if all its results were alike.
      expect(inOrder[0]).not.toEqual(inOrder.at(-1));
    },
  );
});

function placeOf(word: string, ref: string, mentions: string[]): Place {
  const words = oracle.words.get(ref) ?? [];
  return { hasTypedWord: words.some(({ exact }) => exact === word), mentions: mentions.length };
}

function compare(a: Place, b: Place): number {
  return Number(b.hasTypedWord) - Number(a.hasTypedWord) || b.mentions - a.mentions;
}

interface Place {
  hasTypedWord: boolean;
  mentions: number;
}
