import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildAgain } from './build.ts';
import { DIST } from './site.ts';

it('builds the same bytes twice', () => {
  const folder = buildAgain();
  expect(hashes(folder)).toEqual(hashes(DIST));
});

function hashes(folder: string): [string, string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(folder + file).isFile())
    .sort()
    .map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(folder + file))
        .digest('hex'),
    ]);
}
