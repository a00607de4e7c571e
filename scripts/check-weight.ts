import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { keptFiles } from './kept-files.ts';
import { keptPlaces, workerFile } from './kept-places.ts';

/**
 * Hold the built site against its budgets, in bytes as they travel: compressed, fonts apart. What is
 * too heavy is named, with how much too heavy it is, and the build fails. The argument, if there is one,
 * is the folder of the site, with a slash at its end.
 */
const DIST = process.argv[2] ?? fileURLToPath(new URL('../dist/', import.meta.url));
const KB = 1000;

const pages = globSync('**/*.html', { cwd: DIST }).map((path) => {
  const html = readFileSync(DIST + path, 'utf8');
  const styles = filesIn(html, /href="([^"]+\.css)"/g);
  // What a script imports at once has a link of its own, which preload-imports.ts writes.
  const scripts = filesIn(html, /(?:src|href)="([^"]+\.js)"/g);
  const bytes = gzipSync(html).length + weigh(styles) + weigh(scripts);
  const budget = path === 'report/index.html' ? 55 * KB : 35 * KB;
  return [
    { what: path, bytes, budget },
    path === 'search/index.html'
      ? {
          what: `${path} with the first search of one word`,
          bytes: bytes + weigh(['search/corpus.json']),
          budget: 50 * KB,
        }
      : { what: `${path}: scripts`, bytes: weigh(scripts), budget: 10 * KB },
  ];
});
// The fonts for paper are loaded only for printing, so they are not counted.
const fonts = globSync('_astro/!(*-print.*).woff2', { cwd: DIST });
const fontBytes = fonts.reduce((sum, path) => sum + readFileSync(DIST + path).length, 0);
const kept = [workerFile, ...keptFiles(DIST, keptPlaces.pages)];

const weights = [
  ...pages.flat(),
  { what: 'fonts', bytes: fontBytes, budget: 40 * KB },
  { what: 'all that is kept for reading offline', bytes: weigh(kept), budget: 400 * KB },
];
const tooHeavy = weights.filter(({ bytes, budget }) => bytes > budget);
for (const { what, bytes, budget } of tooHeavy) {
  process.stderr.write(
    `${what} weighs ${bytes} bytes, ${bytes - budget} more than its ${budget}\n`,
  );
}
if (tooHeavy.length > 0) process.exitCode = 1;
else process.stdout.write(`Weights: ${summary()}\n`);

function summary(): string {
  const heaviest = weights
    .filter(({ what }) => what.endsWith('.html'))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 3);
  const firstSearch = weights.filter(({ what }) => what.includes('first search'));
  return [...heaviest, ...firstSearch, ...weights.slice(-2)]
    .map(({ what, bytes }) => `${what} ${(bytes / KB).toFixed(1)} kB`)
    .join(', ');
}

function filesIn(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, url = '']) => url.replace(/^.*(?=_astro\/)/, ''));
}

function weigh(files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(DIST + file)).length, 0);
}
