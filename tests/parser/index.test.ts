import { expect, test } from 'vitest';
import * as api from '../../src/parser/index.ts';

test('src/parser exports a reader for each input and the way to report a problem', () => {
  expect(Object.keys(api).sort()).toEqual([
    'addProblem',
    'decodeSource',
    'discardFollowOnProblems',
    'readEditorial',
    'readReport',
    'yamlFiles',
  ]);
});
