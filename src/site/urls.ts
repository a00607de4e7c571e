import { paragraphOf } from '../model/refs.ts';

/** Every link of the site is made here: it honours the base path and ends in a slash. */
export const urls = {
  overview: () => page(''),
  report: (fragment = '') => page('report/', fragment),
  areas: () => page('areas/'),
  area: (slug: string) => page(`areas/${slug}/`),
  judgements: (fragment = '') => page('judgements/', fragment),
  recommendations: (fragment = '') => page('recommendations/', fragment),
  paragraph: (ref: string) => page(`paragraphs/${paragraphSlug(ref)}/`, itemFragment(ref)),
  search: (query = '') => page('search/') + (query && `?${new URLSearchParams({ q: query })}`),
  words: () => page('words/'),
  about: (fragment = '') => page('about/', fragment),
  data: () => page('data/'),
  /** A file beside the pages: an icon, the manifest. */
  file: (name: string) => page(name),
  /** A file for download. */
  dataFile: (name: string) => page(`data/${name}`),
  searchCorpus: () => page('search/corpus.json'),
  /** The folder of the search index. */
  searchIndex: () => page('pagefind/'),
} as const;

/** The last step of a paragraph’s own URL: `38`, `a2`. */
export function paragraphSlug(ref: string): string {
  return paragraphOf(ref).replace(/^p/, '');
}

function itemFragment(ref: string): string {
  return ref === paragraphOf(ref) ? '' : ref;
}

function page(path: string, fragment = ''): string {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return `${base}${path}${fragment && `#${fragment}`}`;
}
