import { describe, expect, it } from 'vitest';
import type { Element, Root } from 'hast';
import { slug } from 'github-slugger';
import { content, crossReferencesIn, shortFormsIn, textsOf } from './content.ts';
import { all, attribute, pageAt, readPages, textOf } from './site.ts';

const pages = readPages();
const withParagraphs = [...pages].filter(([, page]) => paragraphsOn(page).length > 0);

describe('the words of a paragraph', () => {
  it.each(withParagraphs)(
    'have every short form marked with what it stands for, on %s',
    (_, page) => {
      for (const { element, texts } of paragraphsOn(page)) {
        expect(abbreviationsIn(element)).toEqual(texts.flatMap(shortFormsIn));
      }
    },
  );

  it.each(withParagraphs)('have every reference to an area or annex linked, on %s', (_, page) => {
    for (const { element, texts } of paragraphsOn(page)) {
      expect(linksIn(element)).toEqual(texts.flatMap(crossReferencesIn));
    }
  });
});

describe('what the words of a paragraph refer to', () => {
  it('says in which paragraphs, and after which, the report refers to it', () => {
    const refers = (text: string, ref: string) =>
      crossReferencesIn(text).map(([, url]) => `${url} ← /report/#${ref}`);
    const forwards = [
      ...content.paragraphs
        .flatMap((paragraph) => [paragraph, ...paragraph.items])
        .flatMap(({ text, ref }) => refers(text, ref)),
      ...content.notes.flatMap(({ text, after }) => refers(text, after)),
    ];
    const lists = [...pages].flatMap(([path, page]) =>
      all('[data-referred]', page).map((list) => ({
        path,
        url: attribute(list, 'dataReferred'),
        list,
      })),
    );
    const backwards = lists.flatMap(({ url, list }) =>
      all('a', list).map((link) => `${url} ← ${attribute(link, 'href')}`),
    );
    expect(backwards.sort()).toEqual(forwards.sort());
    const elsewhere = lists.filter(({ path, url }) => url.replace(/#.*/, '') !== path);
    const documents = ['/report/', ...content.documents.map(({ url }) => url)];
    expect(elsewhere.map(({ path, url }) => [path, url])).toEqual(
      documents.map((url) => ['/about/', url]),
    );
  });
});

describe('the terms of the glossary', () => {
  it.each(withParagraphs)('are linked at their first use and at no other, on %s', (_, page) => {
    const text = paragraphsOn(page)
      .flatMap((paragraph) => paragraph.texts)
      .join('\n');
    const links = paragraphsOn(page)
      .flatMap(({ element }) => all('a.term', element))
      .map((link) => attribute(link, 'href'));
    const entries = [
      ...content.abbreviations.map(({ short }) => ({ name: short, forms: [short], flags: '' })),
      ...content.terms.map(({ term, words }) => ({ name: term, forms: words, flags: 'i' })),
    ];
    const firstUses = entries.map(({ name, forms, flags }) => {
      const alternatives = forms.map((form) => RegExp.escape(form)).join('|');
      const pattern = new RegExp(`(?<![\\w&-])(?:${alternatives})(?![\\w&-])`, flags);
      return { at: text.search(pattern), href: `/glossary/#${slug(name)}` };
    });
    const inOrder = firstUses.filter(({ at }) => at !== -1).sort((a, b) => a.at - b.at);
    expect(links).toEqual(inOrder.map(({ href }) => href));
  });
});

describe('on the report page', () => {
  const page = pageAt('/report/', pages);

  it('every short form is marked as often as the report uses it', () => {
    const marked = all('article abbr', page).map(textOf);
    const used = content.abbreviations.map(({ short, uses }) => [
      short,
      uses.reduce((sum, { mentions }) => sum + mentions, 0),
    ]);
    expect(used).toEqual(
      content.abbreviations.map(({ short }) => [
        short,
        marked.filter((one) => one === short).length,
      ]),
    );
  });

  it('the words that belong to no number are marked too', () => {
    const notes = all('[data-note]', page);
    expect(notes.map(linksIn)).toEqual(content.notes.map(({ text }) => crossReferencesIn(text)));
    expect(notes.map(abbreviationsIn)).toEqual(content.notes.map(({ text }) => shortFormsIn(text)));
  });

  it('an area and an annex are referred to', () => {
    const urls = all('article a', page).map((link) => attribute(link, 'href'));
    expect(urls).toContain('/areas/staying-safe/');
    expect(urls).toContain('/report/#annex-b');
  });
});

/** The paragraphs on a page, each with the texts that the report gives it. */
function paragraphsOn(page: Root): { element: Element; texts: string[] }[] {
  return all('[data-paragraph]', page).map((element) => {
    const ref = attribute(element, 'dataParagraph');
    const paragraph = content.paragraphs.find((candidate) => candidate.ref === ref);
    return { element, texts: paragraph ? textsOf(paragraph) : [] };
  });
}

function abbreviationsIn(element: Element): [short: string, expansion: string][] {
  return all('abbr', element).map((abbr) => [textOf(abbr), attribute(abbr, 'title')]);
}

/** The links in the report’s own words: neither the number of a paragraph nor a tool. */
function linksIn(element: Element): [words: string, url: string][] {
  const tools = new Set(all('[data-tools] a, [data-paragraph] > a, a.term', element));
  return all('a', element)
    .filter((link) => !tools.has(link))
    .map((link) => [textOf(link), attribute(link, 'href')]);
}
