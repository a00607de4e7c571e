// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { drawNote } from '../../../src/client/search-page/draw-note.ts';
import { searchFor } from './searches.ts';

const urlOf = (ref: string) => `/report/#${ref}`;

it('draws text, names and links to searches and paragraphs', () => {
  const content = [
    'Also ',
    { term: '<LCSB>' },
    ', ',
    { text: 'care', search: searchFor('care', { view: 'lines' }) },
    { text: 'Go to it', ref: 'p38' },
  ];
  expect(drawNote({ content }, urlOf).innerHTML).toBe(
    'Also <i>&lt;LCSB&gt;</i>, <a href="?q=care&amp;view=lines">care</a><a href="/report/#p38">Go to it</a>',
  );
});

it('says which paragraph it offers to go to', () => {
  expect(drawNote({ content: [], goTo: 'p23-4' }, urlOf).dataset['goTo']).toBe('p23-4');
});
