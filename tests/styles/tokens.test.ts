import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The widths at which the layout may change, as tokens.css documents them. */
const WIDTHS = ['26rem', '48rem', '64rem', '75rem'];
const TOKENS = 'src/styles/tokens.css';
/** Paper has measures and colours of its own. */
const PRINT = 'src/styles/print.css';

const styles = globSync('src/**/*.{css,astro}').map((file) => ({ file, css: cssOf(file) }));
const outside = styles.filter(({ file }) => file !== TOKENS && file !== PRINT);
const tokens = new Map(
  [...cssOf(TOKENS).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

describe('the styles', () => {
  it('take every colour from the tokens', () => {
    expect(findAll(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|oklch|lab|lch)a?\(/gi)).toEqual([]);
  });

  it('take every distance and size from the tokens', () => {
    const outsideQueries = outside.map(({ file, css }) => ({
      file,
      css: css.replace(/@(?:media|container)[^{]*/g, ''),
    }));
    expect(findAll(/\d(?:rem|pt)\b/g, outsideQueries)).toEqual([]);
  });

  it('take every rounded corner from the tokens', () => {
    expect(findAll(/border-[\w-]*radius:[^;]*\d(?:px|r?em|%)[^;]*/g)).toEqual([]);
  });

  it('use no custom property that is defined nowhere', () => {
    const defined = new Set(styles.flatMap(({ css }) => namesIn(css, /(--[\w-]+)\s*:/g)));
    const used = styles.flatMap(({ css }) => namesIn(css, /var\((--[\w-]+)/g));
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
  });

  it('use every token', () => {
    const used = new Set(styles.flatMap(({ css }) => namesIn(css, /var\((--[\w-]+)/g)));
    expect([...tokens.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  it('change the layout at no other width than the documented ones', () => {
    const queries = styles.flatMap(({ css }) => css.match(/@(?:media|container)[^{]*/g) ?? []);
    const widths = queries.flatMap((query) => query.match(/[\d.]+(?:rem|em|px)/g) ?? []);
    expect([...new Set(widths)].sort()).toEqual(WIDTHS);
    const [introduction = ''] = /\/\*[\s\S]*?\*\//.exec(readFileSync(TOKENS, 'utf8')) ?? [];
    expect(introduction.match(/\d+rem/g)).toEqual(WIDTHS);
  });
});

describe('the colours that a browser shows around the pages', () => {
  it('are the surface of the header, light and dark', () => {
    const layout = readFileSync('src/layouts/Page.astro', 'utf8');
    const metas = layout.matchAll(/name="theme-color" content="(#\w+)" media="[^"]*: (\w+)\)"/g);
    const [light, dark] = coloursOf('--surface');
    expect([...metas].map(([, colour, scheme]) => [scheme, colour])).toEqual([
      ['light', light],
      ['dark', dark],
    ]);
  });

  it('are, in the manifest, the background and the strong accent', () => {
    const manifest = readFileSync('src/pages/manifest.webmanifest.ts', 'utf8');
    expect(/background_color: '(#\w+)'/.exec(manifest)?.[1]).toBe(coloursOf('--background')[0]);
    expect(/theme_color: '(#\w+)'/.exec(manifest)?.[1]).toBe(coloursOf('--accent-strong')[0]);
  });
});

/** The CSS of a file without comments: of an Astro file, its style blocks. */
function cssOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  const blocks = [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => css);
  return (file.endsWith('.css') ? text : blocks.join('\n')).replace(/\/\*[\s\S]*?\*\//g, '');
}

/** What matches a pattern in style sheets, each match with its file. */
function findAll(pattern: RegExp, sheets = outside): string[] {
  return sheets.flatMap(({ file, css }) =>
    (css.match(pattern) ?? []).map((it) => `${file}: ${it}`),
  );
}

function namesIn(css: string, pattern: RegExp): string[] {
  return [...css.matchAll(pattern)].map(([, name = '']) => name);
}

/** The light and the dark value of a colour. */
function coloursOf(token: string): string[] {
  return tokens.get(token)?.match(/#\w+/g) ?? [];
}
