import { describe, expect, it } from 'vitest';
import { countMentions, finish, search } from '../../src/search/query/index.ts';
import { helpSteps } from '../../src/search/query/more.ts';
import { corpus, found, offersFor, refsFound } from './real-corpus.ts';

const SAME: [typed: string, as: string][] = [
  ['safe\u00adguarding', 'safeguarding'],
  ['Re\u00adcom\u00admend\u00ada\u00adtions', 'recommendations'],
  ['o\ufb03cers', 'officers'],
  ['children‘s', 'children’s'],
  ['children`s', 'children’s'],
  ['care –social', 'care -social'],
  ['care −social', 'care -social'],
  ['care NOT social', 'care -social'],
  ['bullying AND schools', 'bullying schools'],
  ['health/social', 'health social'],
  ['schools,colleges', 'schools colleges'],
  ['schools, colleges', 'schools colleges'],
  ['240000', '240,000'],
  ['how many children are looked after', 'children looked after'],
  ['PCT', 'PCTs'],
  ['child-care', 'childcare'],
  ['work force', 'workforce'],
  ['frame work', 'frameworks'],
  ['under taken', 'taken'],
  ['25 per cent', '25%'],
  ['25 %', '25%'],
  ['“looked after”', '"looked after"'],
  ['＂looked after＂', '"looked after"'],
];

const FINDS: [query: string, refs: string[]][] = [
  ['breast feeding', ['p29', 'p30']],
  ['breast "feeding"', []],
  ['"breast feeding"', []],
  ['combat fully', []],
  ['combat-fully', []],
  ['25%', ['p8']],
  ['240000', ['p7']],
  ['government', ['p40', 'p83']],
  ['university', ['p70']],
  ['informal', ['p81']],
  ['£5', []],
  ['300', []],
  ['"data the findings"', []],
  ['bullying NOT schools', []],
];

describe('what readers type', () => {
  it.each(SAME)('%s finds what %s finds', (typed, as) => {
    expect(refsFound(as)).not.toEqual([]);
    expect(found(typed).map(({ ref }) => ref)).toEqual(refsFound(as));
  });

  it.each(FINDS)('%s finds %j', (query, refs) => {
    expect(refsFound(query)).toEqual(refs);
  });

  it.each([
    ['LAC', 'looked-after children'],
    ['kids', 'children'],
    ['SEN', 'special educational needs'],
    ['autism', 'ASD'],
    ['poverty', 'deprivation'],
    ['domestic abuse', 'domestic violence'],
    ['under 5s', 'early years'],
    ['obesity', 'healthy eating'],
    ['truancy', 'attendance'],
    ['GP', 'general practitioners'],
  ])('%s is offered what the report calls it', (query, text) => {
    const { hits } = search(query, corpus);
    const offers = offersFor(query);
    expect(offers.map((offer) => offer.text)).toContain(text);
    for (const offer of offers) {
      const led = search(offer.query, corpus).hits;
      expect(led).toHaveLength(offer.paragraphs);
      expect(led).not.toEqual(hits);
    }
  });

  it('counts several words and how many paragraphs have them together', () => {
    const { hits, phrase } = search('mental health', corpus);
    expect(phrase).toBe('mental health');
    const together = hits.filter(({ isTogether }) => isTogether);
    expect(together).toHaveLength(search('"mental health"', corpus).hits.length);
    expect(countMentions(search('"mental health"', corpus).hits)).toBe(10);
  });

  it('is offered what the report calls it without the spaces around what was typed', () => {
    expect(offersFor('  autism\n')[0]?.query).toBe('ASD');
  });

  it.each([
    ['the quality of care', 'quality of care'],
    ['quality of care for the', 'quality of care'],
    ['of the', 'of the'],
    ['"looked after" children', undefined],
    ['children safeg*', undefined],
    ['health OR social care', undefined],
  ])('of %s takes as one phrase: %s', (query, phrase) => {
    expect(search(query, corpus).phrase).toBe(phrase);
  });

  it('has no other names or spellings of a word by itself', () => {
    const [clause] = search('bullying', corpus).clauses;
    expect(clause?.alternatives.map(({ patterns }) => patterns.length)).toEqual([1]);
  });

  it('never marks or counts a small word', () => {
    const { ignored, hits } = search('looked after and the education', corpus);
    expect(ignored).toEqual(['and', 'the']);
    expect(hits.flatMap(({ mentions }) => mentions.map(({ name }) => name))).not.toContain('and');
  });

  it.each(['apple', 'meals', 'truancy', 'zz'])('has no “did you mean” for %s', (word) => {
    expect(search(word, corpus).unknown).toEqual([word]);
    expect(finish(helpSteps(word, search(word, corpus), corpus, [])).suggestions.get(word)).toEqual(
      [],
    );
  });
});

describe('a passage from the report', () => {
  it.each([
    ['whole', ({ texts }: Copied) => texts.join('\n')],
    ['with its number', ({ ref, texts }: Copied) => `${ref.replace('p', '')} ${texts.join(' ')}`],
    ['with its label', ({ ref, texts }: Copied) => `${labelOf(ref)} ${texts.join(' ')}`],
    ['as a list', ({ ref, texts }: Copied) => `${ref.replace('p', '')}. ${texts.join('\n• ')}`],
  ])('finds its paragraph first: %s', (_, copy) => {
    for (const paragraph of corpus.paragraphs) {
      const [first] = search(copy(paragraph), corpus).hits;
      expect(first?.paragraph.ref).toBe(paragraph.ref);
    }
  });

  it.each(['38 most children are looked after', '38 most critically, however'])(
    'keeps a number before words that do not show it to be that of a paragraph: %s',
    (query) => {
      expect(search(query, corpus).clauses.map(({ text }) => text)).toContain('38');
    },
  );

  it('of one sentence, plain or quoted, finds a paragraph with that sentence first', () => {
    for (const { sentences } of corpus.paragraphs) {
      for (const { words } of sentences) {
        for (const query of [words, `“${words}”`]) {
          const [first] = search(query, corpus).hits;
          expect(lettersOf(first?.paragraph.texts.join(' ') ?? ''), query).toContain(
            lettersOf(words),
          );
        }
      }
    }
  });
});

/** The number of a paragraph as it is printed, with the letter of its annex. */
function labelOf(ref: string): string {
  return ref.replace('p', '').toUpperCase();
}

/** The words of a text without its punctuation: paragraphs 14 and 21 have one sentence with and without commas. */
function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

type Copied = (typeof corpus.paragraphs)[number];
