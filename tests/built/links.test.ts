import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'hast';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildAgain } from './build.ts';
import { content } from './content.ts';
import { aliasPages } from '../../src/site/aliases.ts';
import { report } from '../../src/site/report.ts';
import { urls } from '../../src/site/urls.ts';
import { all, attribute, dataOf, DIST, metaOf, pageAt, pathOf, readPages, textOf } from './site.ts';

describe('links', () => {
  it('land, every one of them, on a page or file and on its fragment', () => {
    expect(brokenLinks(DIST, '/')).toEqual([]);
  });

  it('end in a slash where they lead to a page', () => {
    const withoutSlash = [...readPages()].flatMap(([path, page]) =>
      hrefsOf(page)
        .filter((href) => !ELSEWHERE.test(href) && !/\/(\?.*)?(#.*)?$|^#|\.\w+$/.test(href))
        .map((href) => [path, href]),
    );
    expect(withoutSlash).toEqual([]);
  });

  it('lead nowhere but to this site, to sources of an editor and to documents that are named', () => {
    const elsewhere = [...readPages().values()].flatMap((page) =>
      hrefsOf(page).filter((href) => ELSEWHERE.test(href)),
    );
    const { background, citation, documents } = content;
    const known = [...citation.sources, ...documents, ...background].flatMap(
      ({ url }) => url ?? [],
    );
    expect(new Set(elsewhere)).toEqual(new Set(known));
  });
});

describe('permalinks', () => {
  const pages = readPages();

  it('exist for every paragraph', () => {
    const missing = content.paragraphs.filter((paragraph) => !pages.has(pathOf(paragraph)));
    expect(missing).toEqual([]);
  });

  it('exist as anchors on the report page for every paragraph, item and section', () => {
    const anchors = idsOf(pageAt('/report/', pages));
    const refs = [
      ...content.paragraphs.flatMap(({ ref, items }) => [ref, ...items.map((item) => item.ref)]),
      ...content.sections.map(({ slug }) => slug),
    ];
    expect(refs.filter((ref) => !anchors.includes(ref))).toEqual([]);
  });

  it('are on no other page twice', () => {
    for (const page of pages.values()) {
      const ids = idsOf(page);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });
});

describe('a site with a known origin, under a path', () => {
  const ROOT = 'https://report.example/some/path';
  /** The pages that are shown in place of others. */
  const INSTEAD = ['/404.html', '/offline/'];
  /** The pages of former paragraphs, each with the page that it leads to. */
  const LEADS_ON = new Map(
    aliasPages(report).map(({ slug, url }) => [urls.aliasPage(slug), url.replace(/#.*/, '')]),
  );
  let folder = '';
  let pages: ReadonlyMap<string, Root> = new Map();

  beforeAll(() => {
    folder = buildAgain({
      BASE_PATH: '/some/path',
      SITE_URL: 'https://report.example',
      CONTACT: 'errors@report.example',
    });
    pages = readPages(folder);
  });
  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true });
  });

  it('has links that land under that path', () => {
    expect(brokenLinks(folder, '/some/path/')).toEqual([]);
  });

  it('has on every page, but those shown in place of others, its whole address or that it leads to', () => {
    for (const [path, page] of pages) {
      const own = INSTEAD.includes(path) ? [] : [ROOT + (LEADS_ON.get(path) ?? path)];
      const canonical = all('link[rel="canonical"]', page).map((link) => attribute(link, 'href'));
      expect(canonical).toEqual(own);
      // The search page has no room for a preview.
      expect(metaOf('og:url', page)).toEqual(path === '/search/' ? [] : own);
    }
  });

  it('has at the foot of every page a link to report an error', () => {
    for (const page of pages.values()) {
      const links = all('footer a[href="mailto:errors@report.example"]', page);
      expect(links.map(textOf)).toEqual(['Report an error in this site']);
    }
  });

  it('has on those pages the whole address of the picture of its area or of the report', () => {
    for (const [path, page] of pages) {
      if (INSTEAD.includes(path) || path === '/search/') continue;
      const [picture = '', ...more] = metaOf('og:image', page);
      expect(more).toEqual([]);
      expect(picture.startsWith(`${ROOT}/share/`)).toBe(true);
      expect(existsSync(join(folder, picture.slice(ROOT.length)))).toBe(true);
      const area = /^\/areas\/(.+)\/$/.exec(path)?.[1];
      if (area !== undefined) expect(picture).toBe(`${ROOT}/share/${area}.png`);
    }
  });

  it('has a sitemap of every page but those, which robots.txt names', () => {
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${ROOT}/sitemap.xml\n`);
    const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    const expected = [...pages.keys()].filter(
      (path) => !INSTEAD.includes(path) && !LEADS_ON.has(path),
    );
    expect(listed.sort()).toEqual(expected.map((path) => ROOT + path).sort());
  });

  it('names its service worker, which is at that path too', () => {
    expect(metaOf('offline-worker', pageAt('/', pages))).toEqual(['/some/path/offline-worker.js']);
    expect(existsSync(join(folder, 'offline-worker.js'))).toBe(true);
  });

  it('describes its search for the address bar of a browser', () => {
    for (const path of ['/', '/report/']) {
      const links = all('link[rel="search"]', pageAt(path, pages));
      expect(links.map((one) => attribute(one, 'href'))).toEqual(['/some/path/opensearch.xml']);
    }
    const description = readFileSync(join(folder, 'opensearch.xml'), 'utf8');
    expect(description).toContain(`template="${ROOT}/search/?q={searchTerms}"`);
    expect(/<ShortName>(.{1,16})<\/ShortName>/.test(description)).toBe(true);
  });

  it('has in citations, metadata and files of each paragraph its whole address', () => {
    for (const paragraph of content.paragraphs) {
      const path = pathOf(paragraph);
      const page = pageAt(path, pages);
      expect(metaOf('citation_public_url', page)).toEqual([ROOT + path]);
      expect(dataOf(page)).toMatchObject({ url: ROOT + path });
      for (const citation of all('[data-citation]', page)) {
        expect(textOf(citation)).toContain(ROOT + path);
      }
      expect(readFileSync(join(folder, path, 'index.txt'), 'utf8')).toContain(`<${ROOT}${path}>`);
    }
  });
});

/** An address of another site. */
const ELSEWHERE = /^([a-z]+:|\/\/)/;

function brokenLinks(folder: string, base: string): string[] {
  const pages = readPages(folder);
  const ids = new Map([...pages].map(([path, page]) => [path, new Set(idsOf(page))]));

  const links = [...pages].map(([from, page]): [string, string[]] => [from, hrefsOf(page)]);
  return [...links, ...placesIn(folder)].flatMap(([from, hrefs]) =>
    hrefs
      .filter((href) => !ELSEWHERE.test(href))
      .filter((href) => {
        const url = new URL(href, `http://site${base}${from.slice(1)}`);
        if (!url.pathname.startsWith(base)) return true;
        const path = `/${url.pathname.slice(base.length)}`;
        const target = ids.get(path);
        if (!target) return !existsSync(join(folder, path)) || path.endsWith('/');
        return url.hash !== '' && !target.has(url.hash.slice(1));
      })
      .map((href) => `${from} → ${href}`),
  );
}

/** The addresses of what a search finds by name. */
function placesIn(folder: string): [from: string, hrefs: string[]][] {
  return ['/search/corpus.json', '/search/names.json'].map((path) => {
    const { places } = JSON.parse(readFileSync(join(folder, path), 'utf8')) as {
      places: { url: string }[];
    };
    expect(places.length).toBeGreaterThan(20);
    return [path, places.map(({ url }) => url)];
  });
}

function hrefsOf(page: Root): string[] {
  return ['href', 'src', 'action'].flatMap((name) =>
    all(`[${name}]:not([rel="canonical"])`, page).map((element) => attribute(element, name)),
  );
}

function idsOf(page: Root): string[] {
  return all('[id]', page).map((element) => attribute(element, 'id'));
}
