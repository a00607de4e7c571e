import { describe, expect, it } from 'vitest';
import { required } from '../../src/text/required.ts';
import { content } from './content.ts';
import { all, one, pageAt, pathOf, readPages, textOf } from './site.ts';

const pages = readPages();
const paragraphs = content.paragraphs.map((paragraph) => ({
  ...paragraph,
  page: pageAt(pathOf(paragraph), pages),
}));

describe('the page of each paragraph', () => {
  it('unfolds the first form of its citation and no other', () => {
    for (const { page } of paragraphs) {
      const open = all('details[name="citation"][open]', page).map(textOf);
      expect(open.map((text) => text.split(' ')[0])).toEqual(['OSCOLA']);
    }
  });

  it('says which of the paragraphs of its section it is, and in which part', () => {
    for (const { page, ref, section, part } of paragraphs) {
      const own = content.paragraphs.filter((one) => one.section === section);
      const place = own.findIndex((one) => one.ref === ref) + 1;
      const link = one(`section a[href="/report/#${section}"]`, page);
      const [sentence] = all('section p', page).filter((it) => all('a', it).includes(link));
      const beginning =
        own.length === 1
          ? 'The only paragraph in'
          : `Number ${place} of the ${own.length} paragraphs in`;
      const top = content.sections.find((one) => one.part === part && one.parent === null);
      const { slug, heading } = required(top, `a heading of ${part}`);
      const end = slug === section ? '' : ` (${heading.replace(/:.*/, '')})`;
      expect(sentence && textOf(sentence)).toBe(`${beginning} ${textOf(link)}${end}`);
    }
  });

  it('sets its group on the map apart from the others', () => {
    for (const { page } of paragraphs) expect(all('rect.around', page)).toHaveLength(1);
  });

  it('says how many grades its sentences state', () => {
    for (const { page, ref } of paragraphs) {
      const { length } = content.statedGrades.filter((one) => one.ref.replace(/-.*/, '') === ref);
      const said = /It states (a grade|\d+ grades?)\./.exec(textOf(page))?.[1];
      const several = length === 1 ? 'a grade' : `${length} grades`;
      expect(said).toBe(length === 0 ? undefined : several);
    }
  });

  it('leads to its neighbours by their first words', () => {
    for (const [at, { page }] of paragraphs.entries()) {
      for (const [rel, to] of [
        ['prev', paragraphs[at - 1]],
        ['next', paragraphs[at + 1]],
      ] as const) {
        const openings = all(`[rel="${rel}"] .opening`, page).map(textOf);
        expect(openings.map((words) => words.slice(0, 30))).toEqual(
          to ? [to.text.slice(0, 30)] : [],
        );
      }
    }
  });
});
