import { describe, expect, it } from 'vitest';
import { formatSearch } from '../../../src/client/search-page/address.ts';
import type { Search } from '../../../src/client/search-page/address.ts';
import type { NotePart } from '../../../src/client/search-page/note.ts';
import { notesOn } from '../../../src/client/search-page/notes.ts';
import { search, searchWhileTyping } from '../../../src/search/query/index.ts';
import { smallCorpus } from '../small-corpus.ts';
import { searchFor } from './searches.ts';

describe('the notes on a search', () => {
  it('are none when every word is found and nothing is named', () => {
    expect(notes(searchFor('thresholds'))).toEqual([]);
  });

  it('say that a facet narrows the search, with a link to the same without', () => {
    const choices = { area: ['staying-safe'], part: [], kind: [] };
    expect(notes(searchFor('care', { choices, order: 'report' }))).toEqual([
      'These results are filtered. [Search the full report](?q=care&order=report).',
    ]);
  });

  it('say that only the beginning of a very long query was searched for', () => {
    expect(notes(searchFor(`care ${'x'.repeat(296)}`))[0]).toBe(
      'Only the first 300 characters of the search were used.',
    );
    expect(notes(searchFor(`care${' care'.repeat(59)}`))).toEqual([]);
  });

  it('say how many paragraphs have each word when none has them all', () => {
    expect(notes(searchFor('lscb thresholds care'))).toEqual([
      'No paragraph contains all of these words: [lscb](?q=lscb) (1), [thresholds](?q=thresholds) (2) and [care](?q=care) (2).',
    ]);
  });

  it('ask for a word when the query only excludes', () => {
    expect(notes(searchFor('-care'))).toEqual(['Enter a word to search for.']);
  });

  it('name the words that are nowhere, with what may have been meant in their place', () => {
    expect(notes(searchFor('thresholts care zzzz'))).toEqual([
      'No paragraph contains “thresholts”. Did you mean [thresholds](?q=thresholds+care+zzzz)?',
      'No paragraph contains “zzzz”.',
    ]);
  });

  it('name the other names that were found', () => {
    expect(notes(searchFor('"Local Safeguarding Children Board"'))).toEqual([
      'Also found: _LSCB_.',
    ]);
  });

  it('say that words which begin with an unfinished one are shown', () => {
    const found = searchWhileTyping('thresh', smallCorpus);
    expect(notesOn(searchFor('thresh'), found, smallCorpus)).toEqual([
      { content: ['No paragraph contains “thresh”. These contain words that begin with it.'] },
    ]);
  });

  it('come with the paragraph first that the query names', () => {
    expect(notes(searchFor('para 2'))[0]).toBe('[Go to paragraph 2](#p2)');
  });

  it('explain a number that names nothing instead of calling it an unknown word', () => {
    expect(notes(searchFor('para 9'))).toEqual(['The report has paragraphs 1 to 2.']);
  });
});

function notes(asked: Search): string[] {
  return notesOn(asked, search(asked.q, smallCorpus), smallCorpus).map(({ content }) =>
    content.map(asText).join(''),
  );
}

function asText(part: NotePart): string {
  if (typeof part === 'string') return part;
  if ('term' in part) return `_${part.term}_`;
  const url = 'ref' in part ? `#${part.ref}` : formatSearch(part.search);
  return `[${part.text}](${url})`;
}
