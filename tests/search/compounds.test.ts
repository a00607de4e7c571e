import { expect, it } from 'vitest';
import { compoundIn, findCompounds } from '../../src/search/query/compounds.ts';
import { tokenise } from '../../src/text/words.ts';

it('the compounds of a text are the words that it writes with a hyphen, from its first on', () => {
  const tokens = tokenise('Well-run homes, looked-after children and looked - after ones.');
  const compounds = findCompounds([tokens], new Map());
  expect([...compounds.keys()]).toEqual(['well', 'looked']);
  expect(compounds.get('well')?.map(({ parts }) => parts)).toEqual([['well', 'run']]);
});

it.each([
  ['state of the art homes', 'state-of-the-art'],
  ['state of affairs', 'state-of'],
  ['state art', undefined],
])('of the words “%s”, the longest compound that they begin with is %s', (words, compound) => {
  const compounds = findCompounds([tokenise('State-of, state-of-the-art.')], new Map());
  expect(compoundIn(tokenise(words), compounds)?.parts.join('-')).toBe(compound);
});
