import { describe, expect, it } from 'vitest';
import {
  findNamedParagraph,
  noteOnNamedParagraph,
} from '../../../src/client/search-page/named-paragraph.ts';
import { required } from '../../../src/text/required.ts';
import { smallCorpus } from '../small-corpus.ts';

describe('a paragraph named by its number', () => {
  it.each([
    ['2', [{ text: 'Go to paragraph 2', ref: 'p2' }]],
    ['2.1', [{ text: 'Go to paragraph 2, list item 1', ref: 'p2-1' }]],
    ['B1', [{ text: 'Go to Annex B, paragraph 1', ref: 'b1' }]],
    ['rec B1', [{ text: 'Go to Annex B, paragraph 1', ref: 'b1' }]],
    ['B7', ['Annex B has paragraphs 1 to 1.']],
    ['para 7', ['The report has paragraphs 1 to 2.']],
    ['rec 2', ['Paragraph 2 is not a recommendation. ', { text: 'Go to it', ref: 'p2' }, '.']],
    ['2.3', ['Paragraph 2 has list items 1 to 2. ', { text: 'Go to it', ref: 'p2' }, '.']],
    ['1.1', ['Paragraph 1 has no list items. ', { text: 'Go to it', ref: 'p1' }, '.']],
  ])('%s', (query, content) => {
    const named = required(findNamedParagraph(query, smallCorpus), query);
    expect(noteOnNamedParagraph(named).content).toEqual(content);
  });

  it('is none in a query of words', () => {
    expect(findNamedParagraph('care', smallCorpus)).toBeUndefined();
  });
});
