import type { FoundWhileTyping } from '../../../src/search/query/index.ts';
import { describe, expect, it } from 'vitest';
import { formatSearch } from '../../../src/client/search-page/address.ts';
import type { Search } from '../../../src/client/search-page/address.ts';
import type { NotePart } from '../../../src/client/search-page/note.ts';
import { helpNotes } from '../../../src/client/search-page/help-notes.ts';
import { notesOn } from '../../../src/client/search-page/notes.ts';
import { search } from '../../../src/search/query/index.ts';
import type { Help } from '../../../src/search/query/more.ts';
import { smallCorpus } from '../small-corpus.ts';
import { searchFor } from './searches.ts';

describe('the notes on a search', () => {
  it('are none when every word is found and nothing is named', () => {
    expect(notes(searchFor('thresholds'), {})).toEqual([]);
  });

  it('say which words were ignored, and which other names were found', () => {
    expect(notes(searchFor('how many'), { ignored: ['how', 'many'] })).toEqual([
      'Ignored: how, many.',
    ]);
    expect(notes(searchFor('LSCB'), { also: ['LCSB'] })).toEqual(['Also found: _LCSB_.']);
    expect(notes(searchFor('a'), { also: ['b', 'c'] })).toEqual(['Also found: _b_ and _c_.']);
  });

  it('offer the report’s words in the whole report', () => {
    const choices = { area: ['staying-safe'], part: [], kind: [] };
    const offers = [
      { name: 'LAC', query: 'looked after', text: 'looked after', paragraphs: 23 },
      { name: 'LAC', query: 'in care', text: 'in care', paragraphs: 1 },
    ];
    expect(notes(searchFor('LAC', { choices }), {}, { offers })).toEqual([
      'The report says [looked after](?q=looked+after): 23 paragraphs; [in care](?q=in+care): 1 paragraph.',
    ]);
  });

  it('name what the results are filtered by, and say how many there are without', () => {
    const { hits } = search('audit', smallCorpus);
    const choices = { area: ['staying-safe'], part: ['main'], kind: [] };
    const asked = searchFor('audit', { choices });
    expect(notes(asked, { hits }, {}, false, ['Staying safe', 'Main report'])).toEqual([
      `Filtered: Staying safe, Main report. [The full report](?q=audit): 2 paragraphs.`,
    ]);
  });

  it.each([
    ['LAC', 'lac'],
    ['lac', 'LAC'],
  ])('do not speak of %s, which is unknown, where there is an offer for %s', (typed, name) => {
    const offers = [{ name, query: 'looked after', text: 'looked after', paragraphs: 23 }];
    const { clauses, unknown } = search(`${typed} care`, smallCorpus);
    expect(unknown).toEqual([typed]);
    expect(notes(searchFor(`${typed} care`), { unknown, clauses }, { offers })).toEqual([
      'The report says [looked after](?q=looked+after): 23 paragraphs.',
    ]);
  });

  it('speak of an unknown word whose letters are only part of a name that is offered', () => {
    const offers = [{ name: 'carzz', query: 'looked after', text: 'looked after', paragraphs: 23 }];
    const { clauses, unknown } = search('carz care', smallCorpus);
    expect(notes(searchFor('carz care'), { unknown, clauses }, { offers })).toEqual([
      'The report says [looked after](?q=looked+after): 23 paragraphs.',
      'No paragraph contains “carz”. ',
    ]);
  });

  it('name the words that are nowhere, with what may have been meant in their place', () => {
    const unknown = ['Thresholts', 'zzzz'];
    const suggestions = new Map([['Thresholts', ['thresholds']]]);
    const { clauses } = search('thresholts care zzzz', smallCorpus);
    expect(notes(searchFor('Thresholts care zzzz'), { unknown, clauses }, { suggestions })).toEqual(
      [
        'No paragraph contains “Thresholts”. Did you mean [thresholds](?q=thresholds+care+zzzz)?',
        'No paragraph contains “zzzz”. ',
      ],
    );
  });

  it('put what may have been meant where the word is, and do not repeat the count of a single word', () => {
    const help = { suggestions: new Map([['thresholts', ['thresholds', 'threshold']]]) };
    const onQuery = (q: string) => notes(searchFor(q), search(q, smallCorpus), help);
    expect(onQuery('care thresholts')).toContain(
      'No paragraph contains “thresholts”. Did you mean [thresholds](?q=care+thresholds) or [threshold](?q=care+threshold)?',
    );
    expect(onQuery('thresholts')).toEqual([
      'Did you mean [thresholds](?q=thresholds) or [threshold](?q=threshold)?',
    ]);
    expect(onQuery('zzzz')).toEqual([]);
  });

  it.each([
    ['careful caref', 'caref', 'careful+care'],
    ["zzzz's caref", 'caref', 'zzzz%E2%80%99s+care'],
  ])('offer another word for the whole word alone: %s', (q, unknown, offered) => {
    const help = { suggestions: new Map([[unknown, ['care']]]) };
    const { clauses } = search(q, smallCorpus);
    const [note] = notes(searchFor(q), { unknown: [unknown], clauses }, help);
    expect(note).toBe(`No paragraph contains “${unknown}”. Did you mean [care](?q=${offered})?`);
  });

  it('do not speak of an unknown word that is still being typed, nor of the number of a place', () => {
    const unknown = ['saf'];
    const help = { suggestions: new Map([['saf', ['safe']]]) };
    expect(notes(searchFor('saf'), { unknown }, help)).toHaveLength(1);
    const begun = { ...help, isBeginning: true };
    expect(notes(searchFor('saf'), { unknown }, begun, true)).toEqual([]);
    expect(notes(searchFor('saf'), { unknown }, begun, false)).toHaveLength(1);
    expect(notes(searchFor('saf'), { unknown }, help, true)).toHaveLength(1);
    const places = [{ url: '/report/#p38', text: 'Paragraph 38' }];
    expect(notes(searchFor('saf 38'), { unknown, places }, help)).toEqual([]);
  });

  it('do not speak of unknown words before it is known what may have been meant', () => {
    const found = { ...search('', smallCorpus), unknown: ['zzzz'] };
    expect(notesOn(found, [])).toEqual([]);
  });

  it('say that words which begin with an unfinished one are shown', () => {
    expect(notes(searchFor('thresh'), { beginnings: 'thresh' }, {}, true)).toEqual([
      'Words that begin with “thresh”.',
    ]);
  });

  it('explain a number that names nothing, unless the count does, and never call it an unknown word', () => {
    const placeNote = 'The report has paragraphs 1 to 84 before its annexes.';
    const unknown = ['99'];
    expect(notes(searchFor('para 99'), { placeNote, unknown })).toEqual([]);
    const { hits } = search('care', smallCorpus);
    expect(notes(searchFor('99'), { placeNote, hits })).toEqual([placeNote]);
  });

  it('offer a search for either of two words, which “or” in small letters is not', () => {
    const onQuery = (q: string) => notes(searchFor(q), search(q, smallCorpus));
    expect(onQuery('care or audit')).toContain(
      'To find either, search for [care OR audit](?q=care+OR+audit).',
    );
    expect(onQuery('"care or cases" or audit')).toContain(
      'To find either, search for ["care or cases" OR audit](?q=%22care+or+cases%22+OR+audit).',
    );
    for (const q of [
      'care OR audit',
      '"care or audit" cases',
      'how or audit',
      'or',
      'care audit',
      'or audit',
    ]) {
      expect(onQuery(q).join(), q).not.toContain('To find either');
    }
  });

  it('say that only the beginning of a very long query was used', () => {
    expect(notes(searchFor('care'), { isTooLong: true })[0]).toMatch(
      /^Only the first \d+ characters of the search were used\.$/,
    );
  });
});

/** The notes on a query that finds nothing but what is given. */
function notes(
  asked: Search,
  given: Partial<FoundWhileTyping>,
  help: Partial<Help> = {},
  isTyping = false,
  chosen: string[] = [],
): string[] {
  const found = { ...search('', smallCorpus), ...given };
  const request = { search: asked, isTyping };
  const all = notesOn(found, helpNotes(request, found, { ...NO_HELP, ...help }, chosen));
  return all.map((note) => note.map(asText).join(''));
}

const NO_HELP: Help = { offers: [], suggestions: new Map(), isBeginning: false };

function asText(part: NotePart): string {
  if (typeof part === 'string') return part;
  if ('term' in part) return `_${part.term}_`;
  return `[${part.text}](${formatSearch(part.search)})`;
}
