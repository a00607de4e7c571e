import { pages } from './pages.ts';
import type { PageKind } from './pages.ts';
import { urls } from './urls.ts';

/** The pages of the index, linked from each of them. */
export const indexNavigation = linksIn('index');

/** The pages of the report, linked from the header of every page; those of the index as one. */
export const navigation: readonly NavigationLink[] = [
  ...linksIn('header'),
  ...indexNavigation
    .slice(0, 1)
    .map(({ url }) => ({ name: 'Index', url, covers: indexNavigation.map((link) => link.url) })),
];

/** The pages about the site and its text, linked from the footer. */
export const footerNavigation = linksIn('footer');

/** `page` where a link leads to the page at a path, `true` where to one above it or beside it. */
export function currentMark(
  { url, covers = [] }: Omit<NavigationLink, 'name'>,
  pathname: string,
): 'page' | 'true' | undefined {
  if (pathname === url) return 'page';
  const isAbove = url !== urls.overview() && pathname.startsWith(url);
  return isAbove || covers.includes(pathname) ? 'true' : undefined;
}

function linksIn(wanted: PageKind['menu']): NavigationLink[] {
  return pages
    .filter(({ menu }) => menu === wanted)
    .flatMap(({ name, urls: [url] }) => (url === undefined ? [] : [{ name, url }]));
}

export interface NavigationLink {
  name: string;
  url: string;
  /** The pages that it stands for, where these are several. */
  covers?: string[];
}
