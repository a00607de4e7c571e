import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/model/texts.ts';
import { report } from '../../src/site/report.ts';
import { wordIndex } from '../../src/site/word-index.ts';

const letters = wordIndex(report);
const entries = letters.flatMap((letter) => letter.entries);
const find = (head: string) => entries.find((entry) => entry.head === head);

describe('the index of words', () => {
  it('runs from numbers to Z', () => {
    const names = letters.map(({ letter }) => letter);
    expect(names).toEqual([...names].sort());
    expect(names[0]).toBe('0–9');
  });

  it('sorts numbers by their value', () => {
    const numbers = letters[0]?.entries.map(({ head }) => parseFloat(head.replaceAll(',', '')));
    expect(numbers?.length).toBeGreaterThan(20);
    expect(numbers).toEqual(numbers?.toSorted((a, b) => a - b));
  });

  it('groups words with one stem, with every place that contains one', () => {
    expect(find('threshold')).toMatchObject({
      others: ['thresholds'],
      refs: ['p16', 'p17', 'p24', 'p33', 'p38', 'p41', 'p46', 'p80', 'p83', 'b2-4'],
    });
  });

  it('gives the full form of an abbreviation', () => {
    expect(find('LSCB')).toMatchObject({
      kind: 'abbreviation',
      others: ['Local Safeguarding Children Board'],
      refs: ['p23-6'],
    });
  });

  it('keeps the names of services and bodies whole', () => {
    expect(find('Youth Inclusion and Support Panel')).toMatchObject({
      kind: 'name',
      refs: ['p63'],
    });
  });

  it('lists a name where it stands in its own right, not as part of a longer one', () => {
    expect(find('Adult Learning Inspectorate')?.refs).toEqual(['p1']);
    expect(find('Assessment Framework')?.refs).toEqual(['p43']);
    expect(find('Common Assessment Framework')?.refs).toEqual(['p41']);
    expect(find('Learning and Skills Council')?.refs).toEqual(['p21']);
    expect(find('Staffordshire Learning and Skills Council')?.refs).toEqual(['p9']);
  });

  it('keeps numbers and hyphenated words whole', () => {
    expect(find('240,000')?.refs).toEqual(['p7']);
    expect(find('multi-agency')?.refs).toContain('p41');
  });

  it('lists only words and numbers that the report prints', () => {
    const text = textsOf(report.paragraphs)
      .map((one) => one.text)
      .join('\n')
      .toLowerCase();
    // In each pair of neighbouring pieces, the word stood between the first and the second.
    const isPrinted = (word: string) =>
      text.split(word.toLowerCase()).some((before, at, pieces) => {
        const after = pieces[at + 1];
        return after !== undefined && !WORD_BEFORE.test(before) && !WORD_AFTER.test(after);
      });
    const listed = entries
      .filter(({ kind }) => kind === 'word')
      .flatMap(({ head, others }) => [head, ...others]);
    expect(listed.filter((word) => !isPrinted(word))).toEqual([]);
  });

  it('does not list the parts of words that are printed only joined', () => {
    expect(['04', '05', '24', '1980', 'anti', 'co'].filter(find)).toEqual([]);
    expect(
      ['2003-04', '24-hour', '1980s', '14–19', 'post-16'].filter((word) => !find(word)),
    ).toEqual([]);
  });

  it('spells names with their capital and other words without that of a sentence', () => {
    const spelt = ['Asian', 'Stoke-on-Trent', 'Blurton', 'immunisation', 'tenants'];
    expect(spelt.filter((word) => !find(word))).toEqual([]);
    expect(['asian', 'Immunisation', 'Tenants'].filter(find)).toEqual([]);
  });

  it('leaves out words that carry no meaning', () => {
    expect(['the', 'and', 'of'].map(find)).toEqual([undefined, undefined, undefined]);
  });

  it('lists no word twice, and no single letter', () => {
    const forms = entries
      .filter(({ kind }) => kind === 'word')
      .flatMap(({ head, others }) => [head, ...others]);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
    expect(forms.filter((form) => /^\p{L}$/u.test(form))).toEqual([]);
  });

  it('leads to every paragraph and item of the report', () => {
    const reached = new Set(entries.flatMap(({ refs }) => refs));
    expect(textsOf(report.paragraphs).filter(({ ref }) => !reached.has(ref))).toEqual([]);
  });

  it('lists every word of four letters or more that is not common, under each place that contains it', () => {
    const listed = entries.flatMap(({ head, others, refs }) =>
      [head, ...others].flatMap((form) =>
        form
          .toLowerCase()
          .split(/[^\p{L}]+/u)
          .map((word) => ({ word, refs })),
      ),
    );
    const byWord = Map.groupBy(listed, ({ word }) => word);
    const placesOf = (word: string) => byWord.get(word)?.flatMap(({ refs }) => refs) ?? [];
    const common = new Set(
      'about after also because been before being between both came come could does each from have here himself into like make many might more most much must only other over said same should since some still such take than that their them then there these they this those through under very well were what where which while with would your'.split(
        ' ',
      ),
    );
    const missing = textsOf(report.paragraphs).flatMap(({ ref, text }) =>
      [...new Set(text.toLowerCase().match(/\p{L}{4,}/gu))]
        .filter((word) => !common.has(word) && !placesOf(word).includes(ref))
        .map((word) => `${word} in ${ref}`),
    );
    expect(missing).toEqual([]);
  });
});

/** What makes the next letters the end of a longer word, or of one with a hyphen. */
const WORD_BEFORE = /[\p{L}\p{N}][-–]?$/u;
const WORD_AFTER = /^[-–]?[\p{L}\p{N}]/u;
