import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/query/index.ts';
import { report } from '../../src/site/report.ts';
import type { Term } from './oracle.ts';
import { corpusOf } from './made-corpus.ts';
import { corpus, found, oracle } from './real-corpus.ts';

const BOARD = 'Children and Young People’s Strategic Partnership Board';

describe('an abbreviation', () => {
  it.each(report.abbreviations)('finds what it stands for, and is found by it: $short', (one) => {
    const answer = oracle.answer([{ kind: 'word', text: one.short }]);
    expect(found(one.short)).toEqual(answer);
    expect(found(one.short.toLowerCase())).toEqual(answer);
    expect(found(one.expansion)).toEqual(answer);
    // AND, OR and NOT in capitals are operators.
    const inCapitals = one.expansion.replaceAll(/\b(?!and\b|or\b|not\b)\w+/g, (word) =>
      word.toUpperCase(),
    );
    expect(found(inCapitals)).toEqual(answer);
    expect(oracle.answer(wordsOf(one.expansion))).toEqual(answer);
  });

  it('is found by other spellings of it', () => {
    expect(found('LSCB')).toEqual(found('LCSB'));
    for (const name of ['CYPSB', 'CYPSPB', BOARD])
      expect(found(name), name).toEqual(found('CYPSP'));
  });

  it.each([
    ['LSCB', ['LCSB']],
    ['LCSB', ['LSCB']],
    ['LDD', ['learning difficulties and/or disabilities']],
    ['learning difficulties and/or disabilities', ['LDD']],
    ['learning difficulties and or disabilities', ['LDD']],
    ['NEET', ['not in education, employment or training']],
    ['not in education employment or training', ['NEET']],
    ['A&E', ['accident and emergency']],
    ['CYPSP', ['CYPSB', 'CYPSPB', BOARD]],
    ['children LSCB', ['LCSB']],
    ['JAR report', []],
  ])('says under which other names something was found: %s', (query, names) => {
    expect(search(query, corpus).also.toSorted()).toEqual(names.toSorted());
  });

  it('is found by a name with as many words, of which one is the same', () => {
    const made = corpusOf(
      [['The local board met.'], ['The children’s board met.']],
      [
        { short: 'LB', expansion: 'local board' },
        { short: 'CB', expansion: 'children’s board', variantOf: 'LB' },
      ],
    );
    const { hits, also } = search('local board', made);
    expect(hits.map(({ paragraph }) => paragraph.ref)).toEqual(['p1', 'p2']);
    expect(also).toEqual(['children’s board']);
  });

  it('is excluded with what it stands for', () => {
    const terms: Term[] = [{ kind: 'word', text: 'children' }];
    const excluded: Term = { kind: 'word', text: 'LDD', isExcluded: true };
    expect(found('children -LDD')).toEqual(oracle.answer([...terms, excluded]));
    expect(found('-LDD children')).toEqual(found('children -LDD'));
  });

  it('stands for nothing as the beginning of a word', () => {
    expect(found('LDD*')).toEqual(oracle.answer([{ kind: 'prefix', text: 'ldd' }]));
    expect(search('LDD*', corpus).also).toEqual([]);
  });
});

describe('words that spell out an abbreviation', () => {
  const expansions = report.abbreviations.map(({ expansion }) => expansion);

  it('are excluded one by one', () => {
    for (const expansion of expansions) {
      const words = wordsOf(expansion).map((term): Term => ({ ...term, isExcluded: true }));
      const query = `children ${words.map(({ text }) => `-${text}`).join(' ')}`;
      expect(found(query), query).toEqual(
        oracle.answer([{ kind: 'word', text: 'children' }, ...words]),
      );
    }
  });

  it('stay a phrase and a word where some are quoted', () => {
    for (const expansion of expansions.filter((one) => !one.includes('/'))) {
      const words = expansion.split(' ');
      const phrase = words.slice(0, -1).join(' ');
      const last = words.at(-1) ?? '';
      const answer = oracle.answer([
        { kind: 'phrase', text: phrase },
        { kind: 'word', text: last },
      ]);
      expect(found(`"${phrase}" ${last}`), expansion).toEqual(answer);
      expect(found(`${last} "${phrase}"`), expansion).toEqual(answer);
    }
  });
});

function wordsOf(text: string): Term[] {
  return text.split(/[ /]/).map((word) => ({ kind: 'word', text: word }));
}
