import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const SRC = new URL('../src/', import.meta.url).pathname;

/** From the ground up: a room imports from its own and from those before it. */
const ROOMS = [
  'text',
  'report',
  'site',
  'prose',
  'search',
  'words',
  'downloads',
  'components',
  'layouts',
  'pages',
];

it('has imports that go one way', () => {
  const turnedRound = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro)$/.test(file))
    .flatMap((file) =>
      importsOf(file)
        .filter((target) => ROOMS.indexOf(roomOf(target)) > ROOMS.indexOf(roomOf(file)))
        .map((target) => `${file} imports ${target}`),
    );
  expect(turnedRound).toEqual([]);
});

it('has no room that this test does not know', () => {
  const rooms = readdirSync(SRC).filter((name) => name !== 'styles' && !name.includes('.'));
  expect(rooms.sort()).toEqual(ROOMS.toSorted());
});

function importsOf(file: string): string[] {
  const text = readFileSync(SRC + file, 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)]
    .map(([, path = '']) => relative(SRC, join(SRC, file, '..', path)))
    .filter((target) => !target.startsWith('..') && !target.startsWith('styles'));
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}
