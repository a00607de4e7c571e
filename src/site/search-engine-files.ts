import { firstWords } from '../text/truncate.ts';
import { pages } from './pages.ts';
import { report } from './report.ts';
import { urls } from './urls.ts';

/**
 * The files at the root of the site for programs that look for pages: robots.txt and, where the origin is
 * known, a sitemap (sitemaps.org) and a description of the search for the address bar of a browser
 * (OpenSearch), which need whole addresses.
 */
export function searchEngineFiles(): SearchEngineFile[] {
  const robots = ['User-agent: *', 'Allow: /'];
  if (!urls.hasOrigin()) return [textFile('robots.txt', robots)];
  const listed = pages.filter(({ kind }) => !UNLISTED.includes(kind)).flatMap((page) => page.urls);
  return [
    textFile('robots.txt', [...robots, `Sitemap: ${urls.whole(urls.file(SITEMAP))}`]),
    xmlFile(SITEMAP, 'application/xml', [
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
      ...listed.map((path) => `<url><loc>${urls.whole(path)}</loc></url>`),
      '</urlset>',
    ]),
    xmlFile(OPEN_SEARCH, 'application/opensearchdescription+xml', describeSearch(report.title)),
  ];
}

/** The lines that describe the search of a report with a title, as OpenSearch has it. */
export function describeSearch(title: string): string[] {
  return [
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(firstWords(title, LONGEST_NAME))}</ShortName>`,
    `<Description>Search ${escapeXml(title)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Url type="text/html" template="${urls.whole(urls.search())}?q={searchTerms}"/>`,
    '</OpenSearchDescription>',
  ];
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The pages that are shown in place of others, or only lead on. */
const UNLISTED = ['alias', 'not-found', 'offline'];

const SITEMAP = 'sitemap.xml';

/** The name of the description of the search. */
export const OPEN_SEARCH = 'opensearch.xml';

/** The longest name, in characters, that OpenSearch allows. */
const LONGEST_NAME = 16;

function textFile(name: string, lines: string[]): SearchEngineFile {
  return { name, type: 'text/plain', text: `${lines.join('\n')}\n` };
}

function xmlFile(name: string, type: string, lines: string[]): SearchEngineFile {
  return { name, type, text: `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n` };
}

interface SearchEngineFile {
  name: string;
  type: string;
  text: string;
}
