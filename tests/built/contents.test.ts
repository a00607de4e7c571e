import { expect, it } from 'vitest';
import { content } from './content.ts';
import { all, attribute, one, pageAt, readPages, textOf } from './site.ts';

const contents = one('#contents', pageAt('/report/'));

it('has in the contents, under each part, the sections of that part', () => {
  for (const inner of all('li ul a', contents)) {
    const section = content.sections.find(({ slug }) => `#${slug}` === attribute(inner, 'href'));
    const outer = all('li', contents).find((item) => all('ul a', item).includes(inner));
    const [part] = outer ? all('a', outer) : [];
    const main = content.sections.find(
      ({ slug }) => part && `#${slug}` === attribute(part, 'href'),
    );
    expect([main?.parent, main?.part]).toEqual([null, section?.part]);
  }
  expect(all('li ul', contents)).toHaveLength(4);
});

it('lists in the contents every part and every section with paragraphs, in order, by its heading', () => {
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

it('puts the contents of a page into the margin only where nothing else is there', () => {
  const beside = [...readPages()].filter(([, page]) => all('#contents.beside', page).length > 0);
  expect(beside.map(([path]) => path)).toEqual(['/about/', '/data/']);
});
