import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentHash } from './content-hash.ts';

/**
 * An Astro integration that gives each page one style sheet instead of one for each of its components
 * and one for print: together they weigh less, and a browser asks once.
 */
export function oneStyleSheet(): AstroIntegration {
  let base = '/';
  return {
    name: 'one-style-sheet',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const joined = new Set<string>();
        for (const path of globSync('**/*.html', { cwd: dist })) {
          const html = readFileSync(dist + path, 'utf8');
          const sheets = sheetsOf(html, base);
          for (const { file } of sheets) joined.add(file);
          writeFileSync(dist + path, withOneLink(html, sheets, base + writeJoined(sheets, dist)));
        }
        for (const file of joined) rmSync(dist + file);
      },
    },
  };
}

/** The style sheets that a page links to, in order. */
function sheetsOf(html: string, base: string): Sheet[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"( media="print")?>/g)].map(
    ([link, url = '', print]) => ({ link, file: url.slice(base.length), isPrint: Boolean(print) }),
  );
}

/** @returns The path of the joined file, which has a hash of its content in its name. */
function writeJoined(sheets: Sheet[], dist: string): string {
  const css = sheets
    .map(({ file, isPrint }) => {
      const text = readFileSync(dist + file, 'utf8');
      return isPrint ? `@media print{${text}}` : text;
    })
    .join('\n');
  const name = `_astro/styles.${contentHash(css)}.css`;
  writeFileSync(dist + name, css);
  return name;
}

function withOneLink(html: string, sheets: Sheet[], url: string): string {
  const [first, ...others] = sheets;
  if (!first) return html;
  const without = others.reduce((page, { link }) => page.replace(link, ''), html);
  return without.replace(first.link, `<link rel="stylesheet" href="${url}">`);
}

interface Sheet {
  /** The element that links to it. */
  link: string;
  /** Its path below the folder of the built site. */
  file: string;
  isPrint: boolean;
}
