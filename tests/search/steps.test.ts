import { expect, it } from 'vitest';
import { searchIndexOf } from '../../src/search/build/index.ts';
import { readCorpusInSteps } from '../../src/search/query/index.ts';
import { report } from '../../src/site/report.ts';
import { corpusData } from './made-corpus.ts';
import { corpus } from './real-corpus.ts';

it('the words of a report that are read in steps are those that are read at once', async () => {
  let pauses = 0;
  const { corpus: data } = await searchIndexOf(report);
  const inSteps = await readCorpusInSteps(data, () => {
    pauses += 1;
    return Promise.resolve();
  });
  expect(inSteps).toEqual(corpus);
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
  await readCorpusInSteps(corpusData(paragraphs), () => {
    log.push('|');
    return Promise.resolve();
  });
  expect(log.join(' ')).toBe('| One. | Two. Three. Four. | Five. Six. Seven. | | | |');
});
