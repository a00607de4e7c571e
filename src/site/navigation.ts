import { pages } from './pages.ts';
import type { PageKind } from './pages.ts';
import { urls } from './urls.ts';

/** The pages of the report, linked from the header of every page. */
export const navigation = linksIn('header');

/** The pages about the site and its text, linked from the footer. */
export const footerNavigation = linksIn('footer');

/** `page` where a link leads to the page at a path, `true` where to one above it. */
export function currentMark(url: string, pathname: string): 'page' | 'true' | undefined {
  if (pathname === url) return 'page';
  return url !== urls.overview() && pathname.startsWith(url) ? 'true' : undefined;
}

function linksIn(wanted: PageKind['menu']): NavigationLink[] {
  return pages
    .filter(({ menu }) => menu === wanted)
    .flatMap(({ name, urls: [url] }) => (url === undefined ? [] : [{ name, url }]));
}

export interface NavigationLink {
  name: string;
  url: string;
}
