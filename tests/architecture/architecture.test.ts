import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readImports } from './imports.ts';
import type { Import } from './imports.ts';
import { ALLOWED, mayImport, roomOf } from './rooms.ts';

const imports = readImports();
const own = imports.filter(({ isOwn }) => isOwn);

/** The only modules that import a file of the content folder. */
const CONTENT_READERS = ['src/site/report.ts', 'src/site/source.ts'];

/** The packages that a reader’s browser may load, besides what a client folder names itself. */
const BROWSER_PACKAGES = [
  'damerau-levenshtein',
  'porter2',
  'workbox-core',
  'workbox-navigation-preload',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

describe('the rooms of src', () => {
  it('are all in the table', () => {
    const homeless = globSync('src/**/*.{ts,astro,css}').filter(
      (file) => roomOf(file) === undefined && file !== 'src/env.d.ts',
    );
    expect(homeless).toEqual([]);
  });

  it('import only from the rooms that the table allows', () => {
    const forbidden = own.filter(({ file, target }) => {
      const room = roomOf(file);
      const from = roomOf(target);
      if (from === undefined) return !CONTENT_READERS.includes(file);
      return room === undefined || !mayImport(room, from);
    });
    expect(forbidden.map(asText)).toEqual([]);
  });

  it('have no cycle between files', () => {
    const targets = targetsByFile(own);
    const inCycle = [...targets.keys()].filter((file) =>
      reachedFrom(targets.get(file) ?? [], targets).has(file),
    );
    expect(inCycle).toEqual([]);
  });

  it('keep what browsers run in src/client, where it is linted, not within Astro files', () => {
    const withScript = globSync('src/**/*.astro').filter((file) =>
      /<script(?! (?:src="[^"]+"><\/script>|is:inline type="application\/ld\+json"))/.test(
        readFileSync(file, 'utf8'),
      ),
    );
    expect(withScript).toEqual([]);
  });

  it('are described in the README as they are enforced', () => {
    const rows = readFileSync('README.md', 'utf8').matchAll(/^\| `src\/([^`]+)`.*\|([^|]*)\|$/gm);
    const described = [...rows].map(([, room = '', cell = '']) => [room, namesIn(cell)]);
    const enforced = Object.entries(ALLOWED).map(([room, from]) => [room, [...from].sort()]);
    expect(described).toEqual(enforced);
  });
});

describe('what a browser loads', () => {
  const atRunTime = imports.filter(({ isTypeOnly }) => !isTypeOnly);
  const targets = targetsByFile(atRunTime);
  const browserFiles = [...targets.keys()].filter((file) =>
    /^src\/(client|search\/query)\//.test(file),
  );

  it('reaches no page data, parser, zod, report or Node module, directly or through others', () => {
    const reached = [...reachedFrom(browserFiles, targets)].filter(
      (target) => !/^src\/(client|search\/query|model|text)\//.test(target),
    );
    expect(reached.filter((target) => !BROWSER_PACKAGES.includes(target))).toEqual([]);
  });

  it('does not include the schema, which needs zod', () => {
    expect(reachedFrom(browserFiles, targets).has('src/model/schema.ts')).toBe(false);
  });
});

function targetsByFile(some: Import[]): Map<string, string[]> {
  const byFile = Map.groupBy(some, ({ file }) => file);
  return new Map([...byFile].map(([file, list]) => [file, list.map(({ target }) => target)]));
}

/** Some files and everything that they import, directly or through others. */
function reachedFrom(files: string[], targets: Map<string, string[]>): Set<string> {
  const reached = new Set(files);
  for (const file of reached) for (const target of targets.get(file) ?? []) reached.add(target);
  return reached;
}

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).sort();
}

function asText({ file, target }: Import): string {
  return `${file} imports ${target}`;
}
