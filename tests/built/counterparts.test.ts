import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { content } from './content.ts';
import { all, attribute, one, pageAt, pathOf, readPages, textOf } from './site.ts';

const pages = readPages();

describe('the sentences of the summary beside the main report', () => {
  it.each(content.areas)('are those on the subject of the paragraph: $name', (area) => {
    const expected = content.paragraphs
      .filter(({ section }) => section === area.mainSection)
      .flatMap(({ ref }) =>
        content.counterparts
          .filter(({ main }) => main[0] === ref)
          .map(({ summary, sentence }) => [ref, sentence, `/paragraphs/${summary.slice(1)}/`]),
      );
    expect(quotesOn(pageAt(`/areas/${area.slug}/`, pages))).toEqual(expected);
  });

  it('are each quoted once', () => {
    const quoted = content.areas
      .flatMap(({ slug }) => quotesOn(pageAt(`/areas/${slug}/`, pages)))
      .map(([, sentence]) => sentence);
    expect(quoted.toSorted()).toEqual(content.counterparts.map((one) => one.sentence).toSorted());
  });
});

describe('how the main report differs from a sentence', () => {
  it.each(content.areas)('is said below the sentence: $name', (area) => {
    const refs = content.paragraphs
      .filter(({ section }) => section === area.mainSection)
      .map(({ ref }) => ref);
    const expected = refs.flatMap((ref) =>
      content.counterparts
        .filter(({ main, differs }) => differs && main[0] === ref)
        .map(({ sentence, differs }) => [sentence, `Editor’s comparison. ${differs?.how}`]),
    );
    const texts = all('aside .words, aside .difference', pageAt(`/areas/${area.slug}/`, pages)).map(
      textOf,
    );
    const shown = texts.flatMap((text, at) =>
      text.startsWith('Editor’s comparison.') ? [[texts[at - 1]?.replace(/ \S+$/, ''), text]] : [],
    );
    expect(shown).toEqual(expected);
  });

  it.each(content.areas)('is announced above the sentences, and only there: $name', ({ slug }) => {
    const asides = all('main aside', pageAt(`/areas/${slug}/`, pages));
    expect(asides.length).toBeGreaterThan(0);
    for (const aside of asides) {
      const differs = all('.difference', aside).length > 0;
      expect(textOf(one('summary', aside))).toBe(
        `What the summary says on this subject${differs ? ', and where the main report differs' : ''}`,
      );
    }
  });

  it('is on the pages of the two paragraphs, and on no other', () => {
    const texts = content.paragraphs.map((paragraph) => ({
      ref: paragraph.ref,
      text: textOf(one('main', pageAt(pathOf(paragraph), pages))),
    }));
    const pagesWith = (how: string) =>
      texts.filter(({ text }) => text.includes(how)).map(({ ref }) => ref);
    for (const { summary, differs } of content.counterparts) {
      if (differs) expect(pagesWith(differs.how)).toEqual([summary, differs.from]);
    }
    expect(textOf(pageAt('/paragraphs/42/', pages))).toContain(
      'Where summary and main report differ (editor’s comparison)',
    );
  });
});

/** What is quoted beside the paragraphs of a page: beside which one, the words, where they lead. */
function quotesOn(page: Root): [beside: string, sentence: string, url: string][] {
  const paragraphsAndQuotes = all(
    `[data-paragraph], aside p:has(${LINK_TO_PARAGRAPH})`,
    one('main', page),
  );
  let beside = '';
  return paragraphsAndQuotes.flatMap((element): [string, string, string][] => {
    if ('dataParagraph' in element.properties) {
      beside = attribute(element, 'dataParagraph');
      return [];
    }
    const link = one(LINK_TO_PARAGRAPH, element);
    const sentence = textOf(element).slice(0, -textOf(link).length).trim();
    return [[beside, sentence, attribute(link, 'href')]];
  });
}

const LINK_TO_PARAGRAPH = 'a[href^="/paragraphs/"]';
