import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { content, textsOf } from './content.ts';
import {
  all,
  attribute,
  dataOf,
  DIST,
  metaOf,
  one,
  pageAt,
  pathOf,
  readPages,
  textOf,
} from './site.ts';

const pages = readPages();
const paragraphs = content.paragraphs.map((paragraph) => ({
  ...paragraph,
  path: pathOf(paragraph),
  page: pageAt(pathOf(paragraph), pages),
}));

describe('every page', () => {
  it('has a title and a description to share', () => {
    for (const [path, page] of pages) {
      if (['/404.html', '/offline/', '/search/'].includes(path)) continue;
      expect(metaOf('og:title', page)).toEqual([textOf(one('title', page))]);
      expect(metaOf('og:description', page)).toEqual(metaOf('description', page));
    }
  });

  it('has no address that would have to be whole, as the origin of the site is not known', () => {
    for (const page of pages.values()) {
      for (const name of ['og:url', 'og:image', 'citation_public_url', 'DC.identifier']) {
        expect(metaOf(name, page)).toEqual([]);
      }
      expect(all('link[rel="canonical"]', page)).toEqual([]);
    }
  });
});

describe('without a known origin the site', () => {
  it('has neither a sitemap nor a description of its search, and lets robots in', () => {
    expect(existsSync(join(DIST, 'sitemap.xml'))).toBe(false);
    expect(existsSync(join(DIST, 'opensearch.xml'))).toBe(false);
    expect(readFileSync(join(DIST, 'robots.txt'), 'utf8')).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('the page of each paragraph', () => {
  it('has what a reference manager saves, and no date', () => {
    for (const { number, page } of paragraphs) {
      const [title = ''] = metaOf('citation_title', page);
      expect(title).toContain(content.title);
      expect(title).toMatch(new RegExp(`paragraph ${number}$`));
      expect(metaOf('citation_author', page)).toEqual(content.citation.authors);
      expect(metaOf('DC.creator', page)).toEqual(content.citation.authors);
      expect(metaOf('citation_publisher', page)).toEqual([content.citation.publisher]);
      expect(all('[name*="date" i]', page)).toEqual([]);
    }
  });

  it('has its words and its report for search engines, and no date', () => {
    for (const { page, path, ...paragraph } of paragraphs) {
      const data = dataOf(page);
      expect(data).toMatchObject({ url: path, text: textsOf(paragraph).join('\n') });
      expect(data['isPartOf']).toMatchObject({ '@type': 'Report', '@id': '/report/' });
      expect(JSON.stringify(data)).not.toMatch(/"date/i);
    }
  });

  it('links to itself as data and as text', () => {
    for (const { page, path, ref, text } of paragraphs) {
      const alternates = all('link[rel="alternate"]', page);
      expect(alternates.map((link) => [attribute(link, 'type'), attribute(link, 'href')])).toEqual([
        ['application/json', `${path}index.json`],
        ['text/plain', `${path}index.txt`],
      ]);
      const json = readFileSync(join(DIST, path, 'index.json'), 'utf8');
      expect(JSON.parse(json)).toMatchObject({ ref, text });
      expect(readFileSync(join(DIST, path, 'index.txt'), 'utf8')).toContain(text);
    }
  });
});

describe('the page of the report', () => {
  it('has each of its paragraphs for search engines, in order', () => {
    const report = dataOf(pageAt('/report/', pages));
    expect(report).toMatchObject({ '@type': 'Report', name: content.title, inLanguage: 'en-GB' });
    expect(report['hasPart']).toMatchObject(
      paragraphs.map(({ path }, at) => ({ url: path, position: at + 1 })),
    );
  });
});

describe('the pictures to share', () => {
  it.each(['report', ...content.areas.map(({ slug }) => slug)])(
    'have the right size: %s',
    (name) => {
      const file = readFileSync(join(DIST, 'share', `${name}.png`));
      expect(file.subarray(1, 4).toString()).toBe('PNG');
      expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
      expect(file.length).toBeLessThan(60_000);
    },
  );
});
