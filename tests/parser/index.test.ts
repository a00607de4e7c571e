import { expect, test } from 'vitest';
import * as api from '../../src/parser/index.ts';

test('src/parser exports only what its callers need', () => {
  expect(Object.keys(api).sort()).toEqual([
    'addProblem',
    'checkIds',
    'checkPins',
    'decodeSource',
    'discardFollowOnProblems',
    'makePins',
    'readEditorial',
    'readReport',
    'yamlFiles',
  ]);
});
