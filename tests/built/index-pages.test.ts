import { describe, expect, it } from 'vitest';
import { textsIn } from '../../src/model/texts.ts';
import { content } from './content.ts';
import { all, attribute, one, pageAt, pathOf, readPages, textOf } from './site.ts';

const pages = readPages();
const paragraphs = new Map(
  content.paragraphs.map((paragraph) => [paragraph.ref, textsIn(paragraph).join('\n')]),
);

describe('the index of subjects', () => {
  const page = pageAt('/subjects/', pages);
  const entries = all('[data-subject]', page).map((entry) => ({
    heading: textOf(one('dt', entry)),
    links: all('a', entry).map((link) => attribute(link, 'href')),
  }));

  it('has every subject, with links to all of its paragraphs and to its other entries', () => {
    expect(entries.map(({ heading }) => heading)).toEqual(
      content.subjects.map(({ heading }) => heading),
    );
    for (const [at, { locators, see, seeAlso }] of content.subjects.entries()) {
      const links = new Set(entries[at]?.links);
      const others = [...(see === null ? [] : [see]), ...seeAlso].map((slug) => `#${slug}`);
      expect(links).toEqual(new Set([...locators.map((ref) => pathOf({ ref })), ...others]));
    }
  });

  it('is counted in the subjects that have paragraphs of their own', () => {
    const own = content.subjects.filter(({ see }) => see === null);
    expect(textOf(one('main .lede', page))).toContain(`${own.length} subjects,`);
  });

  it('has at most five paragraphs under no subject', () => {
    const linked = new Set(entries.flatMap(({ links }) => links));
    const without = content.paragraphs.map(pathOf).filter((path) => !linked.has(path));
    expect(without.length).toBeLessThanOrEqual(5);
  });

  it('is linked to from each paragraph, by every subject of it', () => {
    for (const paragraph of content.paragraphs) {
      const links = all('a[href^="/subjects/#"]', pageAt(pathOf(paragraph), pages));
      const subjects = content.subjects.filter(({ locators }) => locators.includes(paragraph.ref));
      expect(links.map(textOf)).toEqual(subjects.map(({ heading }) => heading));
    }
  });
});

describe('the glossary', () => {
  const page = pageAt('/glossary/', pages);
  const entries = all('[data-term]', page);

  it('has every abbreviation and every term, each once, in alphabetical order', () => {
    const names = entries.map((entry) => attribute(entry, 'dataTerm'));
    const expected = [
      ...content.abbreviations.map(({ short }) => short),
      ...content.terms.map(({ term }) => term),
    ];
    expect(names).toEqual(expected.sort(new Intl.Collator('en-GB').compare));
  });

  it('links each to the paragraphs that have it, and to no other', () => {
    for (const entry of entries) {
      const name = attribute(entry, 'dataTerm');
      const words = content.terms.find(({ term }) => term === name)?.words ?? [name];
      const has = (text: string) =>
        words.some((form) =>
          text
            .toLowerCase()
            .split(form.toLowerCase())
            .some((before, at, parts) => {
              const after = parts[at + 1];
              return after !== undefined && !/[\w&-]$/.test(before) && !/^[\w&-]/.test(after);
            }),
        );
      const uses = [...paragraphs].filter(([, text]) => has(text)).map(([ref]) => pathOf({ ref }));
      const listed = all('dd:last-child a', entry).map((link) => attribute(link, 'href'));
      expect([name, listed]).toEqual([name, uses]);
    }
  });

  it('says of each whether the report or an editor explains it', () => {
    const said = entries.map((entry) => {
      const [meaning] = all('dd', entry).map(textOf);
      return `${attribute(entry, 'dataTerm')}: ${meaning}`;
    });
    for (const { short, expansion, basis, definitions, variantOf } of content.abbreviations) {
      const places = [...new Set(definitions.map((ref) => ref.replace(/-.*/, '')))];
      const labels = places.map((ref) => ref.replace(/^p/, '').toUpperCase()).join(' ');
      const by = basis === 'stated' ? `Spelt out at ${labels}` : 'Spelt out by an editor.';
      const variant = variantOf === null ? '' : ` Another spelling of ${variantOf}.`;
      expect(said).toContain(`${short}: ${expansion}. ${by}${variant}`);
    }
    for (const { term, explanation } of content.terms) {
      expect(said).toContain(`${term}: ${explanation} Editor’s explanation.`);
    }
  });
});

describe('the pages of the index', () => {
  it.each(['/subjects/', '/figures/', '/glossary/', '/words/'])(
    'share a bar, which marks %s',
    (path) => {
      const links = all('nav[aria-label="Index"] a', pageAt(path, pages));
      const marked = links.filter((link) => attribute(link, 'ariaCurrent') === 'page');
      expect(marked.map((link) => attribute(link, 'href'))).toEqual([path]);
      const header = all('nav[aria-label="Main"] [aria-current]', pageAt(path, pages));
      expect(header.map(textOf)).toEqual(['Index']);
    },
  );
});
