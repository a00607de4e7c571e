import { describe, expect, it } from 'vitest';
import { exactThenNearest, measure, questions, withOffers } from './measure.ts';
import { startPagefind } from './pagefind-in-node.ts';
import { corpus, indexFiles } from './real-corpus.ts';

const pagefind = await startPagefind(indexFiles);

describe('sixty questions that readers ask', () => {
  it('are answered by the exact, the nearest and what is offered', async () => {
    const own = await measure(questions, exactThenNearest(corpus, pagefind));
    const all = await measure(questions, withOffers(corpus, pagefind));
    const figures = [own, all].map(({ rightInThree, nDCG }) => ({ rightInThree, nDCG }));
    console.info('Without and with what is offered:', figures);
    expect(all.nothingFound.length).toBeLessThanOrEqual(2);
    expect(all.rightInThree).toBeGreaterThanOrEqual(54);
    expect(all.nDCG).toBeGreaterThanOrEqual(0.8);
  });

  it('are answered without Pagefind too', async () => {
    const { nothingFound } = await measure(questions, withOffers(corpus));
    expect(nothingFound.length).toBeLessThanOrEqual(2);
  });
});
