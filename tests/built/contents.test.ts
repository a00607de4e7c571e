import { expect, it } from 'vitest';
import { content } from './content.ts';
import { all, attribute, one, pageAt, textOf } from './site.ts';

it('lists in the contents every part and every section with paragraphs, in order, by its heading', () => {
  const contents = one('#contents', pageAt('/report/'));
  const links = all('a', contents).map((link) => [attribute(link, 'href'), textOf(link)]);
  const listed = content.sections.filter(
    ({ slug, parent }) =>
      parent === null || content.paragraphs.some(({ section }) => section === slug),
  );
  expect(links).toEqual(
    listed.map(({ slug, heading, parent }) => [
      `#${slug}`,
      // An annex goes by its letter, without its title.
      parent === null ? heading.split(':')[0] : heading,
    ]),
  );
  // The headings under which there are only other headings.
  const left = content.sections.filter((section) => !listed.includes(section));
  expect(left.map(({ slug }) => slug)).toEqual([
    'summary-impact-of-local-public-services',
    'impact-of-local-public-services',
    'annex-b-recommendations',
  ]);
});
