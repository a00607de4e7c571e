import { describe, expect, it } from 'vitest';
import { content } from './content.ts';
import { all, attribute, one, pageAt, readPages, textOf } from './site.ts';

const pages = readPages();
const reportPage = pageAt('/report/', pages);

describe('the words on the report page', () => {
  it('are those of every heading, in order', () => {
    const headings = all('[data-section]', reportPage).map(textOf);
    expect(headings).toEqual(content.sections.map(({ heading }) => heading));
  });

  it('are those of every paragraph with its number, in order, and no others', () => {
    const paragraphs = all('[data-paragraph]', reportPage).map(textOf);
    expect(paragraphs).toEqual(content.paragraphs.map(wordsOf));
  });

  it('are those of every list item', () => {
    const items = all('[data-item]', reportPage).map((item) => [
      attribute(item, 'id'),
      textOf(item),
    ]);
    const expected = content.paragraphs.flatMap((paragraph) =>
      paragraph.items.map(({ ref, text }) => [ref, text]),
    );
    expect(items).toEqual(expected);
  });

  it('are the report’s alone: headings, paragraphs, notes and grades, one after another', () => {
    const article = one('article', reportPage);
    const grades = textOf(one('table', article));
    const legend = content.legend.map(({ grade, word }) => `${grade}: ${word}`).join('; ');
    const expected = [
      content.title,
      ...content.sections.flatMap(({ slug, heading, part }) => [
        heading,
        ...(part === 'grades' ? [legend, grades] : []),
        ...content.paragraphs
          .filter(({ section }) => section === slug)
          .flatMap((paragraph) => [
            wordsOf(paragraph),
            ...content.notes.filter(({ after }) => after === paragraph.ref).map(({ text }) => text),
          ]),
      ]),
    ];
    expect(textOf(article)).toBe(expected.join(' '));
  });

  it('give every grade in the row of its subject and the column of its scope', () => {
    const table = one('table', one('article', reportPage));
    const [, ...columns] = all('thead th, thead td', table).map(textOf);
    const cells = all('tbody tr', table).flatMap((row) => {
      const [subject = '', ...grades] = all('th, td', row).map(textOf);
      return grades.flatMap((grade, at) => (grade ? [[subject, columns[at], grade]] : []));
    });
    const expected = content.judgements.map(({ subject, scope, grade, word }) => [
      subject,
      scope,
      `${grade} ${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    ]);
    expect(cells).toEqual(expected);
  });
});

describe('a paragraph on any page', () => {
  it.each([...pages].filter(([, page]) => all('[data-paragraph]', page).length > 0))(
    'is its number and its words on %s',
    (_, page) => {
      for (const element of all('[data-paragraph]', page)) {
        const ref = attribute(element, 'dataParagraph');
        const paragraph = content.paragraphs.find((candidate) => candidate.ref === ref);
        expect(textOf(element)).toBe(paragraph && wordsOf(paragraph));
      }
    },
  );
});

function wordsOf({ ref, number, text, items }: (typeof content.paragraphs)[number]): string {
  // The paragraphs of the annexes have their letter too: A2.
  const letter = /^[ab]/.exec(ref)?.[0].toUpperCase() ?? '';
  return [`${letter}${number}`, text, ...items.map((item) => item.text)].join(' ');
}
