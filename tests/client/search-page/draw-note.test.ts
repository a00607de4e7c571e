import { expect, it } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { drawNote } from '../../../src/client/search-page/draw-note.ts';
import { searchFor } from './searches.ts';

it('draws text, names and links to searches', () => {
  const link = { text: 'care', search: searchFor('care', { view: 'lines' }) };
  const note = createElement('p', ...drawNote(['Also ', { term: '<LCSB>' }, ', ', link]));
  expect(note.innerHTML).toBe(
    'Also <i>&lt;LCSB&gt;</i>, <a href="?q=care&amp;view=lines">care</a>',
  );
});
