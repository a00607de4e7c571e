import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * Cut the two typefaces down to the letters that the site uses and to its two weights, into
 * `src/styles/fonts/`. The outcome is committed; run it again when the report or a package changes.
 * For paper, the semibold of each is also a font of its own: Firefox prints text in a variable font as
 * text only in its usual weight, and as pictures in any other.
 */
const LETTERS = await lettersOf('content/report.txt');
const FONTS = {
  'report-serif':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'site-sans': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
};

for (const [name, path] of Object.entries(FONTS)) {
  const font = await readFile(createRequire(import.meta.url).resolve(path));
  await save(name, font, { min: 400, max: 600 });
  await save(`${name}-print`, font, 600);
}

async function save(name: string, font: Buffer, wght: number | { min: number; max: number }) {
  const options = { targetFormat: 'woff2', variationAxes: { wght } } as const;
  const subset = await subsetFont(font, LETTERS, options);
  await writeFile(`src/styles/fonts/${name}.woff2`, subset);
  process.stdout.write(`${name}.woff2 ${subset.length} bytes\n`);
}

/** The letters of the report, what a keyboard types, and the signs that the site sets. */
async function lettersOf(path: string): Promise<string> {
  const typed = Array.from({ length: 95 }, (_, index) => String.fromCharCode(index + 32)).join('');
  const signs = '’‘“”–—…•›·éèà\u00A0\u2011';
  return Array.from(new Set((await readFile(path, 'utf8')) + typed + signs)).join('');
}
