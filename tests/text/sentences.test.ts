import { expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

test.each([
  ['One. Two. Three.', ['One.', 'Two.', 'Three.']],
  ['Does it? It does! Well.', ['Does it?', 'It does!', 'Well.']],
  ['It fell by 10.4% in 2001. It rose.', ['It fell by 10.4% in 2001.', 'It rose.']],
  [
    'It is at tiers 1 and 2. However, it is late.',
    ['It is at tiers 1 and 2.', 'However, it is late.'],
  ],
  ['One', ['One']],
  ['', []],
])('the sentences of %j are %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});
