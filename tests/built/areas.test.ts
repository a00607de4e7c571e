import { describe, expect, it } from 'vitest';
import { content } from './content.ts';
import { all, attribute, pageAt, readPages, textOf } from './site.ts';

const pages = readPages();

describe.each(content.areas)('the page of the area $name', ({ slug }) => {
  const page = pageAt(`/areas/${slug}/`, pages);

  it('shows no message that a part of it is empty', () => {
    const paragraphs = all('section > p', page).map(textOf);
    expect(paragraphs.filter((text) => text.startsWith('No '))).toEqual([]);
  });

  it('has no anchors of paragraphs and list items: links to those lead to the report', () => {
    const ids = all('[data-paragraph], [data-item]', page).map((it) => attribute(it, 'id'));
    expect(ids.filter((id) => id !== '')).toEqual([]);
  });
});

it('quotes on the page of all areas the sentence that states the grade of each', () => {
  const quotes = all('.areas > li', pageAt('/areas/', pages)).map(textOf);
  const graded = content.judgements.filter(({ area }) => area);
  expect(quotes).toHaveLength(graded.length);
  for (const [at, { stated }] of graded.entries()) {
    expect(quotes[at]).toContain(stated[0]?.sentence);
  }
});

it('names beside a section of the report the area and the part that the links are about', () => {
  const labels = all('aside.margin', pageAt('/report/', pages)).map((it) =>
    attribute(it, 'ariaLabel'),
  );
  expect(labels).toContain('Links about Staying safe in the main report');
  expect(labels).toContain('Links about Staying safe in the summary report');
});
