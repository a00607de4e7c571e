import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, finish, typingSteps } from '../../src/search/query/index.ts';
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
  it.each(Object.entries(BAD))('is answered: %s', (_, query) => {
    expect(answer(query)).toBeDefined();
  });

  it('of any kind is answered', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ maxLength: 40 }),
    );
    fc.assert(
      fc.property(text, (query) => {
        answer(query);
      }),
    );
  });

  it.each(['', ' ', '""', '-', '*', '-*', '"-"', '&', '’', '–', '<>', '\u0000'])(
    'that holds no word finds nothing and is not unknown: %j',
    (query) => {
      expect(typing(query)).toMatchObject({
        hits: [],
        also: [],
        unknown: [],
        places: [],
      });
    },
  );

  it.each(['__proto__', 'constructor', 'toString hasOwnProperty', 'prototype*'])(
    'that names what every object has finds nothing: %s',
    (query) => {
      expect(typing(query)).toMatchObject({ hits: [], also: [] });
    },
  );

  it('does not keep markup from being searched as words', () => {
    expect(answer('<b>safeguarding</b>')).toEqual([]);
    expect(answer('<safeguarding>')).toEqual(answer('safeguarding'));
  });
});

function typing(query: string) {
  return finish(typingSteps(query, corpus));
}

/** Everything that is made of a query for the page. */
function answer(query: string): unknown[] {
  const { hits } = typing(query);
  keywordsInContext(hits);
  return hits.flatMap(({ paragraph, mentions }) => excerptOf(paragraph, mentions));
}
