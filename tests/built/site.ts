import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Element, Root, RootContent } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** The folder that `npm run build` writes. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Every page of a built site, by the path of its URL, as a tree. Each folder is read once. */
export function readPages(folder = DIST): ReadonlyMap<string, Root> {
  const pages = cache.get(folder) ?? parsePages(folder);
  cache.set(folder, pages);
  return pages;
}

function parsePages(folder: string): Map<string, Root> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  return new Map(
    pages.map((file) => [
      `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      unified()
        .use(rehypeParse)
        .parse(readFileSync(folder + file, 'utf8')),
    ]),
  );
}

/** The page at a path. Throws when there is none. */
export function pageAt(path: string, pages = readPages()): Root {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page at ${path}.`);
  return page;
}

/** The one element that a selector finds. Throws when there is none. */
export function one(selector: string, tree: Root | Element): Element {
  const element = select(selector, tree);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}

/** The elements that a selector finds. */
export function all(selector: string, tree: Root | Element): Element[] {
  return selectAll(selector, tree);
}

/** The text of an element, white space folded, without what is in `data-tools`. */
export function textOf(element: Root | Element): string {
  return element.children.map(textIn).join('').replace(/\s+/g, ' ').trim();
}

function textIn(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const isTool = node.type === 'element' && 'dataTools' in node.properties;
  return isTool ? '' : node.children.map(textIn).join('');
}

/** The contents of the `meta` elements of a page that have a name or property. */
export function metaOf(name: string, page: Root): string[] {
  const found = all(`meta[name="${name}"], meta[property="${name}"]`, page);
  return found.map((meta) => attribute(meta, 'content'));
}

/** What a page tells search engines, as JSON-LD. */
export function dataOf(page: Root): Record<string, unknown> {
  const text = toString(one('script[type="application/ld+json"]', page));
  return JSON.parse(text) as Record<string, unknown>;
}

/** The path of a paragraph’s page. */
export function pathOf({ ref }: { ref: string }): string {
  return `/paragraphs/${ref.replace(/^p/, '')}/`;
}

/** An attribute of an element, as text. */
export function attribute(element: Element, name: string): string {
  return String(element.properties[name] ?? '');
}

const cache = new Map<string, ReadonlyMap<string, Root>>();
