import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { content } from './content.ts';
import { all, attribute, DIST, one, pageAt, readPages, textOf } from './site.ts';

const pages = readPages();

/** The addresses of the scripts that a script imports at once. */
function importsOf(script: string): string[] {
  const text = readFileSync(join(DIST, script), 'utf8');
  const names = text.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g);
  return [...names].map(([, name = '']) => `/_astro/${name}`);
}

describe('the head of every page', () => {
  it.each([...pages])('allows the site’s own files and nothing else: %s', (_, page) => {
    const policies = all('meta[http-equiv="Content-Security-Policy"]', page);
    const directives = policies.map((policy) =>
      attribute(policy, 'content')
        .split(/;\s*/)
        .map((directive) => directive.split(' ')),
    );
    expect(directives).toEqual([
      [
        ['default-src', "'none'"],
        ['script-src', "'self'"],
        ['style-src', "'self'"],
        ['img-src', "'self'"],
        ['font-src', "'self'"],
        ['connect-src', "'self'"],
        ['worker-src', "'self'"],
        ['manifest-src', "'self'"],
        ['form-action', "'self'"],
        ['base-uri', "'none'"],
        ['require-trusted-types-for', "'script'"],
        ['trusted-types', 'offline', 'search'],
      ],
    ]);
  });

  it.each([...pages])('has the policy before all that it is to allow: %s', (_, page) => {
    const [first] = all('meta[http-equiv], link, script', one('head', page));
    expect(first && attribute(first, 'httpEquiv')).toBe('Content-Security-Policy');
  });

  it.each([...pages])('fetches what its scripts import together with them: %s', (_, page) => {
    const scripts = all('script[src]', page).map((script) => attribute(script, 'src'));
    const preloads = all('[rel="modulepreload"]', page).map((link) => attribute(link, 'href'));
    const wanted = new Set(scripts);
    for (const script of wanted) {
      for (const imported of importsOf(script)) wanted.add(imported);
    }
    expect(scripts).not.toEqual([]);
    expect([...scripts, ...preloads].sort()).toEqual([...wanted].sort());
  });

  it.each([...pages])('runs its first script at once: %s', (_, page) => {
    const [script] = all('head script[src]', page);
    expect(script?.properties.async).toBe(true);
  });

  it('has one style sheet for screens, and the site has no others', () => {
    const used = [...pages.values()].map((page) =>
      all('link[rel="stylesheet"]:not([media])', page).map((link) => attribute(link, 'href')),
    );
    expect(used.filter((links) => links.length !== 1)).toEqual([]);
    const files = globSync('_astro/*.css', { cwd: DIST }).map((name) => `/${name}`);
    expect(new Set(used.flat())).toEqual(new Set(files));
  });

  it.each([...pages])('has a title that ends with the report’s: %s', (path, page) => {
    const title = textOf(one('title', page));
    expect(title.endsWith(content.title)).toBe(true);
    expect(title === content.title).toBe(path === '/');
  });

  it('asks search engines to ignore the pages that are shown in place of others, and no other', () => {
    const unlisted = [...pages].filter(([, page]) =>
      all('meta[name="robots"]', page).some((meta) => attribute(meta, 'content') === 'noindex'),
    );
    expect(unlisted.map(([path]) => path)).toEqual(['/404.html', '/offline/']);
  });
});

describe('the head of a page', () => {
  it.each(content.paragraphs)(
    'names its paragraph and begins with its words: $ref',
    (paragraph) => {
      const page = pageAt(`/paragraphs/${paragraph.ref.replace(/^p/, '')}/`, pages);
      const name = textOf(one('h1', page));
      const description = attribute(one('meta[name="description"]', page), 'content');
      expect(name).toMatch(new RegExp(`\\b${paragraph.number}$`));
      expect(textOf(one('title', page)).startsWith(name)).toBe(true);
      expect(description).toContain(paragraph.text.slice(0, 60));
    },
  );

  it.each(content.areas)('names its area: $name', ({ slug, name }) => {
    const page = pageAt(`/areas/${slug}/`, pages);
    expect(textOf(one('title', page)).startsWith(name)).toBe(true);
    expect(attribute(one('meta[name="description"]', page), 'content')).toContain(name);
  });
});
