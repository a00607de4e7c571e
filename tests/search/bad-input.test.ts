import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, searchWhileTyping } from '../../src/search/query/index.ts';
import { keywordsInContext } from '../../src/search/query/keywords.ts';
import { corpus } from './real-corpus.ts';

const BAD = {
  'ten thousand letters': 'a'.repeat(10_000),
  'a word a thousand times': 'children '.repeat(1_250),
  'words that are not there': 'orchid safegarding '.repeat(500),
  'single letters': 'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(200),
  beginnings: 'a* b* c* '.repeat(1_000),
  'hyphens between letters': 'a-'.repeat(5_000),
  exclusions: '-the '.repeat(2_000),
  'a long phrase': `"${'the '.repeat(2_500)}"`,
  'quotes that are not closed': '"a'.repeat(5_000),
  'nothing but quotes': '“"”'.repeat(3_000),
  'nothing but signs': '!?&*-–(){}[]\\/|^$%#@~`+=<>.,;:'.repeat(300),
  markup: '<script>alert("children")</script><img src=x onerror=alert(1)>'.repeat(150),
  'an expression': '(a+)+$|.*[^children]{1,1000}\\1(?=x)'.repeat(300),
  'control characters': '\u0000\u0007\u001b[31m\r\n\u200b\u202e\ufeff'.repeat(1_000),
  'halves of characters': '\ud83d\udc00'.repeat(5_000) + '\ud83d'.repeat(3),
  'many accents': `e${'\u0301'.repeat(10_000)}`,
  spaces: ' '.repeat(10_000),
};

describe('bad input', () => {
  it.each(Object.entries(BAD))('is answered: %s', async (_, query) => {
    await expect(answer(query)).resolves.toBeDefined();
  });

  it('of any kind is answered', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ maxLength: 40 }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (query) => {
        await answer(query);
      }),
    );
  });

  it.each(['', ' ', '""', '-', '*', '-*', '"-"', '&', '’', '–', '<>', '\u0000'])(
    'that holds no word finds nothing and is not unknown: %j',
    async (query) => {
      expect(await typing(query)).toMatchObject({
        hits: [],
        also: [],
        unknown: [],
        places: [],
      });
    },
  );

  it.each(['__proto__', 'constructor', 'toString hasOwnProperty', 'prototype*'])(
    'that names what every object has finds nothing: %s',
    async (query) => {
      expect(await typing(query)).toMatchObject({ hits: [], also: [] });
    },
  );

  it('does not keep markup from being searched as words', async () => {
    expect(await answer('<b>safeguarding</b>')).toEqual([]);
    expect(await answer('<safeguarding>')).toEqual(await answer('safeguarding'));
  });
});

function typing(query: string) {
  return searchWhileTyping(query, corpus, () => Promise.resolve());
}

/** Everything that is made of a query for the page. */
async function answer(query: string): Promise<unknown[]> {
  const { hits } = await typing(query);
  keywordsInContext(hits);
  return hits.flatMap(({ paragraph, mentions }) => excerptOf(paragraph, mentions));
}
