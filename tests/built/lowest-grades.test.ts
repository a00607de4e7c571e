import type { Element, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { all, attribute, one, pageAt, readPages, textOf } from './site.ts';

const pages = readPages();
const JUDGEMENTS = pageAt('/judgements/', pages);
const NEAR = 'p, li, tr, aside, .answer';
/** What has recommendations, or leads to them: an area, the sentences that state a grade, a paragraph. */
const REASONS = /^\/(?:areas\/.+|judgements\/#.+-in-text|paragraphs\/.+)\/?$|^#(?:p|[ab])\d+$/;

describe('every grade that is inadequate', () => {
  it('leads from where it is shown to what the report says of it', () => {
    const lost = [...pages].flatMap(([path, page]) =>
      lowestIn(page).flatMap((grade) => {
        const around = all(NEAR, page).filter((element) => holds(element, grade));
        const hrefs = around.flatMap((element) => all('a', element)).map(hrefOf);
        return hrefs.some((href) => REASONS.test(href)) ? [] : [`${path} ${textOf(grade)}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('is marked as such wherever it is shown, and no other grade is', () => {
    const grades = [...pages.values()].flatMap((page) => all('.grade', page));
    expect(grades.length).toBeGreaterThan(60);
    const wrong = grades.filter((grade) => {
      const isLowest = /\binadequate\b/i.test(textOf(grade));
      return all('.lowest', grade).includes(grade) !== isLowest;
    });
    expect(wrong.map(textOf)).toEqual([]);
  });

  it('leads on to a recommendation, and the recommendation back', () => {
    const area = pageAt('/areas/staying-safe/', pages);
    expect(all('#recommendations ~ [data-paragraph]', area).length).toBe(7);
    const sentences = one('#grade-the-social-care-services-for-children-in-text', JUDGEMENTS);
    expect(textOf(sentences)).toMatch(
      /1 Inadequate.*problems in social care result in inadequate/s,
    );
    expect(all('a', sentences).map(hrefOf)).toEqual([
      '/subjects/#social-care-services-childrens',
      '/paragraphs/22/',
      '/paragraphs/72/',
    ]);
    const subjects = all('#social-care-services-childrens a', pageAt('/subjects/', pages));
    expect(subjects.map(hrefOf)).toEqual(expect.arrayContaining(['/paragraphs/b1/']));
    const back = all('a', pageAt('/recommendations/', pages)).map(hrefOf);
    expect(back).toEqual(
      expect.arrayContaining(['/areas/staying-safe/', '/paragraphs/37/', '/paragraphs/38/']),
    );
  });
});

function lowestIn(page: Root): Element[] {
  return all('.lowest', page).filter((element) => /inadequate/i.test(textOf(element)));
}

function holds(outer: Element, inner: Element): boolean {
  return all('*', outer).includes(inner);
}

function hrefOf(link: Element): string {
  return attribute(link, 'href');
}
