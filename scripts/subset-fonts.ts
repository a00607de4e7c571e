import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * Cut the two typefaces down to the letters that the site uses and to its two weights, into
 * `src/styles/fonts/`. The outcome is committed; run it again when the report or a package changes.
 */
const LETTERS = await lettersOf('content/report.txt');
const FONTS = {
  'report-serif':
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'site-sans': '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
};

for (const [name, path] of Object.entries(FONTS)) {
  const font = await readFile(createRequire(import.meta.url).resolve(path));
  const subset = await subsetFont(font, LETTERS, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 600 } },
  });
  await writeFile(`src/styles/fonts/${name}.woff2`, subset);
  process.stdout.write(`${name}.woff2 ${subset.length} bytes\n`);
}

/** The letters of the report, what a keyboard types, and the signs that the site sets. */
async function lettersOf(path: string): Promise<string> {
  const typed = Array.from({ length: 95 }, (_, index) => String.fromCharCode(index + 32)).join('');
  const signs = '’‘“”–—…•›·éèà\u00A0\u2011';
  return Array.from(new Set((await readFile(path, 'utf8')) + typed + signs)).join('');
}
