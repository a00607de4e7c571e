import { afterEach, describe, expect, it, vi } from 'vitest';
import { quotedWords } from '../../../src/client/paragraph-menu/quoted-words.ts';
import { wordsUrl } from '../../../src/client/paragraph-menu/words-url.ts';
import { required } from '../../../src/text/required.ts';

const SECTIONS = [
  {
    first: 'p1',
    paragraphs: [
      { texts: [['Care is good.', 'It is safe.']] },
      { texts: [['It must:'], ['audit care now'], ['review plans often']] },
    ],
  },
  { first: 'b1', paragraphs: [{ texts: [['Audit'], ['audit care twice']] }] },
];

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the address of some words', () => {
  it.each([
    ['p1', ['Care is good. It is safe.'], 0, [17, 19], '#p1:~:text=good.%20It-,is,-safe.'],
    [
      'p2-2',
      ['It must:', 'audit care now', 'review plans often'],
      2,
      [7, 12],
      '#p2-2:~:text=review-,plans,-often',
    ],
    ['b1-1', ['Audit', 'audit care twice'], 1, [6, 10], '#b1-1:~:text=audit-,care,-twice'],
  ])(
    'of %s has their place in the report and the words',
    async (ref, texts, text, [start = 0, end = 0], address) => {
      vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ sections: SECTIONS })));
      const words = quotedWords(texts, { text, offset: start }, { text, offset: end });
      const url = await wordsUrl(ref, required(words, 'words'), '/report/', '/corpus.json');
      expect(url).toBe(`${location.origin}/report/${address}`);
    },
  );

  it('is that of their paragraph where the texts of the report cannot be fetched', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const words = quotedWords(['Care is good.'], { text: 0, offset: 0 }, { text: 0, offset: 4 });
    const url = await wordsUrl('p1', required(words, 'words'), '/report/', '/corpus.json');
    expect(url).toBe(`${location.origin}/report/#p1`);
  });
});
