import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * An Astro integration that lets a browser fetch what a page’s scripts import together with them,
 * instead of one after another: a `modulepreload` link for each import. A script in the head is to
 * run at once, not after the page and its styles.
 */
export function preloadImports(): AstroIntegration {
  return {
    name: 'preload-imports',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        for (const path of globSync('**/*.html', { cwd: dist })) {
          const html = readFileSync(dist + path, 'utf8');
          writeFileSync(dist + path, withPreloads(html, dist));
        }
      },
    },
  };
}

function withPreloads(html: string, dist: string): string {
  const scripts = [...html.matchAll(/<script type="module" src="([^"]*\/_astro\/)([^"]+)"/g)];
  const base = scripts[0]?.[1];
  if (base === undefined) return html;
  const own = new Set(scripts.map(([, , name = '']) => name));
  const all = new Set(own);
  for (const name of all) for (const one of importsOf(`${dist}_astro/${name}`)) all.add(one);
  const links = [...all.difference(own)].map(
    (name) => `<link rel="modulepreload" href="${base}${name}">`,
  );
  const [head = '', ...body] = html.split('</head>');
  const early = head.replaceAll(
    '<script type="module"',
    '<script async fetchpriority="high" type="module"',
  );
  return [`${early}${links.join('')}`, ...body].join('</head>');
}

/** The scripts that a script imports at once, by name. */
function importsOf(path: string): string[] {
  const imports = readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g);
  return [...imports].map(([, name = '']) => name);
}
