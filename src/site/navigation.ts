import { urls } from './urls.ts';

/** The pages that the header of every page leads to. */
export const navigation: readonly NavigationLink[] = [
  { name: 'Report', url: urls.report() },
  { name: 'Areas', url: urls.areas() },
  { name: 'Judgements', url: urls.judgements() },
  { name: 'Recommendations', url: urls.recommendations() },
  { name: 'Words', url: urls.words() },
];

/** The pages about the site and its text, in the footer. */
export const footerNavigation: readonly NavigationLink[] = [
  { name: 'About', url: urls.about() },
  { name: 'Data', url: urls.data() },
];

/** `page` where a link leads to the page at a path, `true` where to one above it. */
export function currentMark(url: string, pathname: string): 'page' | 'true' | undefined {
  if (pathname === url) return 'page';
  return url !== urls.overview() && pathname.startsWith(url) ? 'true' : undefined;
}

export interface NavigationLink {
  name: string;
  url: string;
}
