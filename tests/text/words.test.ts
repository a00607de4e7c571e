import { expect, it } from 'vitest';
import { tokenise } from '../../src/text/words.ts';

it('says of each word whether one comes before it in the same clause', () => {
  const follows = (text: string) => tokenise(text).map((token) => token.follows);
  expect(follows('care plans, child-care (new)')).toEqual([false, true, false, true, true]);
});

it('knows the sign of a number, of one digit or of several, and of nothing else', () => {
  const signs = (text: string) => tokenise(text).map(({ sign }) => sign);
  expect(signs('£5, 7%, £20, 30%, 9, care%')).toEqual(['£', '%', '£', '%', undefined, undefined]);
});
