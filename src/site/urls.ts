import { paragraphOf, paragraphSlug } from '../model/refs.ts';

/** The only maker of links: each starts with the base path, and a page’s ends in a slash. */
export const urls = {
  /** An address with the origin of the site, where that is known. */
  whole: (path: string) => (ORIGIN === undefined ? path : new URL(path, ORIGIN).href),
  /** Whether the origin of the site is known. */
  hasOrigin: () => ORIGIN !== undefined,
  overview: () => page(''),
  /** The whole report, at a paragraph, item or section, with the mentions of a query highlighted. */
  report: (fragment = '', query = '') => page('report/', fragment, queryParams(query)),
  areas: () => page('areas/'),
  area: (slug: string) => page(`areas/${slug}/`),
  judgements: (fragment = '') => page('judgements/', fragment),
  recommendations: (fragment = '') => page('recommendations/', fragment),
  paragraph: (ref: string) => page(`paragraphs/${paragraphSlug(ref)}/`, itemFragment(ref)),
  /** The page of a paragraph that an earlier version of the report had. */
  aliasPage: (slug: string) => page(`paragraphs/${slug}/`),
  /** A file beside a paragraph’s own page. */
  paragraphFile: (ref: string, name: string) => page(`paragraphs/${paragraphSlug(ref)}/${name}`),
  /** The search page, with a query and other choices, such as `{ view: 'lines' }`. */
  search: (query = '', choices: Record<string, string> = {}) =>
    page('search/', '', { ...queryParams(query), ...choices }),
  words: () => page('words/'),
  subjects: (fragment = '') => page('subjects/', fragment),
  glossary: (fragment = '') => page('glossary/', fragment),
  /** What the notes on terms say. */
  glossaryFile: () => page('glossary/notes.json'),
  /** The figures, with choices such as `{ group: 'schools' }`. */
  figures: (choices: Record<string, string> = {}) => page('figures/', '', choices),
  about: (fragment = '') => page('about/', fragment),
  data: () => page('data/'),
  /** What a host shows where there is no page. */
  notFound: () => page('404.html'),
  /** What a reader without a network sees in place of a page that the browser has not kept. */
  offline: () => page('offline/'),
  /** The script by which a browser keeps pages; what it keeps is in the folder that it is in. */
  offlineWorker: () => page('offline-worker.js'),
  /** A file beside the pages: an icon, the manifest. */
  file: (name: string) => page(name),
  /** A file for download. */
  dataFile: (name: string) => page(`data/${name}`),
  /** The list of all paragraphs, and the folder of their own pages. */
  paragraphs: () => page('paragraphs/'),
  searchCorpus: () => page('search/corpus.json'),
  /** Names that a search may find beside its exact results. */
  searchNames: () => page('search/names.json'),
  /** The folder of the search index. */
  searchIndex: () => page('pagefind/'),
} as const;

function itemFragment(ref: string): string {
  return ref === paragraphOf(ref) ? '' : ref;
}

function queryParams(query: string): Record<string, string> {
  return query === '' ? {} : { q: query };
}

function page(path: string, fragment = '', query: Record<string, string> = {}): string {
  const search = new URLSearchParams(query).toString();
  return `${BASE}${path}${search && `?${search}`}${fragment && `#${fragment}`}`;
}

/** The origin of the site, which Astro takes from `SITE_URL`. Where there is none, Vitest sets “undefined”. */
const ORIGIN =
  typeof import.meta.env !== 'undefined' && URL.canParse(import.meta.env.SITE)
    ? import.meta.env.SITE
    : undefined;

/**
 * The path that the site is served under, with a slash at its end: Astro’s, or `/` for a script that
 * runs without Astro.
 */
const BASE =
  typeof import.meta.env === 'undefined' ? '/' : import.meta.env.BASE_URL.replace(/\/?$/, '/');
