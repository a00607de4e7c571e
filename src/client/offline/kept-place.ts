/**
 * Where a reader without a network finds what is at an address.
 *
 * @param path The path of the address, from the folder of the site.
 * @returns The path itself if the page is kept; the path of a kept page that has the same words, with a
 *   fragment where it is only a part of it; `undefined` where none has.
 */
export function keptPlace(
  path: string,
  { pages, report, paragraphs }: KeptPlaces,
): string | undefined {
  const page = [path, `${path}/`].find((one) => pages.includes(one));
  if (page !== undefined) return page;
  if (!path.startsWith(paragraphs)) return undefined;
  const [, name] = /^([^/]+)\/?$/.exec(path.slice(paragraphs.length)) ?? [];
  // The report itself finds a paragraph that its fragment names in another way, such as `084`.
  return name === undefined ? undefined : `${report}#${name.replace(/^(?=\d)/, 'p')}`;
}

/** Paths from the folder of the site. */
export interface KeptPlaces {
  /** Every page that is kept. */
  pages: readonly string[];
  /** The page that has every paragraph. */
  report: string;
  /** The folder of the paragraphs’ own pages. */
  paragraphs: string;
  /** The page that says that there is no network. */
  offline: string;
}
