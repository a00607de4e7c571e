import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SLOW_FILES } from './slowest-first.ts';

it('the files that are started first are there, so that one with another name is not forgotten', () => {
  expect(SLOW_FILES.filter((file) => !existsSync(file))).toEqual([]);
});
