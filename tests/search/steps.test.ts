import { expect, it } from 'vitest';
import { searchIndexOf } from '../../src/search/build/index.ts';
import { corpusSteps, finishInSteps, search, typingSteps } from '../../src/search/query/index.ts';
import { helpSteps, readReaderNames } from '../../src/search/query/more.ts';
import type { Steps } from '../../src/search/query/steps.ts';
import { report } from '../../src/site/report.ts';
import { corpusData } from './made-corpus.ts';
import { corpus } from './real-corpus.ts';

it('the words of a report that are read in steps are those that are read at once', async () => {
  const { corpus: data } = await searchIndexOf(report);
  const { result, pauses } = await inSteps(corpusSteps(data));
  expect(result).toEqual(corpus);
  expect(pauses).toBeGreaterThan(5);
});

it('of a long section the first paragraph is read, then never more than three before the next pause', async () => {
  const log: string[] = [];
  const paragraphs = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.'].map((text) => ({
    get texts() {
      log.push(text);
      return [[text]];
    },
  }));
  await finishInSteps(corpusSteps(corpusData(paragraphs)), () => {
    log.push('|');
    return Promise.resolve();
  });
  expect(log.join(' ')).toBe('| | | One. | Two. Three. Four. | Five. Six. Seven. | | | |');
});

it.each([
  ['care', 2],
  ['care plans', 3],
  ['care plans care', 3],
  // First the whole word, then the words that begin with it.
  ['safegua', 5],
])(
  'a search pauses before each part of the query and before the hits: %s',
  async (query, times) => {
    const { result, pauses } = await inSteps(typingSteps(query, corpus));
    expect(pauses).toBe(times);
    expect(result.hits.length).toBeGreaterThan(0);
  },
);

it('help with a query pauses before each search that it may offer', async () => {
  const names = readReaderNames(
    [{ names: ['kids'], report: ['children', 'young people'] }],
    corpus.families,
  );
  const pausesFor = async (query: string) =>
    (await inSteps(helpSteps(query, search(query, corpus), corpus, names))).pauses;
  const withoutOffer = await pausesFor('orchid');
  expect(withoutOffer).toBe(3);
  // Two searches, each before its one part.
  expect(await pausesFor('kids')).toBe(withoutOffer + 4);
});

/** What some steps result in, and how often they pause. */
async function inSteps<Result>(steps: Steps<Result>): Promise<{ result: Result; pauses: number }> {
  let pauses = 0;
  const result = await finishInSteps(steps, () => {
    pauses += 1;
    return Promise.resolve();
  });
  return { result, pauses };
}
