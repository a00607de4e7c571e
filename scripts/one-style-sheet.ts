import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * An Astro integration that gives each page one style sheet instead of one for each of its
 * components: together they weigh less, and a browser asks once.
 */
export function oneStyleSheet(): AstroIntegration {
  return {
    name: 'one-style-sheet',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const parts = new Set<string>();
        for (const path of globSync('**/*.html', { cwd: dist })) {
          const html = readFileSync(dist + path, 'utf8');
          const links = [...html.matchAll(LINK)];
          const names = links.map(([, , name = '']) => name);
          for (const name of names) parts.add(name);
          writeFileSync(dist + path, withOneLink(html, links, writeJoined(names, dist)));
        }
        for (const name of parts) rmSync(`${dist}_astro/${name}`);
      },
    },
  };
}

const LINK = /<link rel="stylesheet" href="([^"]*\/_astro\/)([^"]+)">/g;

/** @returns The name of the joined file, which says what is in it. */
function writeJoined(names: string[], dist: string): string {
  const css = names.map((name) => readFileSync(`${dist}_astro/${name}`, 'utf8')).join('\n');
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const name = `styles.${hash}.css`;
  writeFileSync(`${dist}_astro/${name}`, css);
  return name;
}

function withOneLink(html: string, links: RegExpExecArray[], name: string): string {
  const [first, ...others] = links;
  if (!first) return html;
  const [link, base = ''] = first;
  const without = others.reduce((page, [other]) => page.replace(other, ''), html);
  return without.replace(link, `<link rel="stylesheet" href="${base}${name}">`);
}
