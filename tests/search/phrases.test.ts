import { describe, expect, it } from 'vitest';
import { report } from '../../src/site/report.ts';
import { found, mentionsIn, oracle, refsFound } from './real-corpus.ts';

const lastAndFirst = report.paragraphs.map(({ ref }) => {
  const words = (oracle.words.get(ref) ?? []).map(({ printed }) => printed);
  return { first: words[0] ?? '', last: words.at(-1) ?? '' };
});

describe('a phrase', () => {
  it('finds the very words, not other forms of them', () => {
    expect(refsFound('"safeguarding arrangements"')).not.toEqual([]);
    expect(found('"safeguards arrangements"')).toEqual([]);
    expect(found('"safeguarding"')).not.toEqual(found('safeguarding'));
  });

  it('finds them in that order only', () => {
    expect(refsFound('"after looked"')).toEqual([]);
  });

  it.each(['"data the findings"', '"young people and implement fully"', '"2 however clarity"'])(
    'never runs from one sentence or list item into the next: %s',
    (query) => {
      expect(refsFound(query)).toEqual([]);
    },
  );

  it('never runs from one paragraph into the next', () => {
    const across = lastAndFirst
      .slice(1)
      .map(({ first }, index) => `${lastAndFirst[index]?.last ?? ''} ${first}`);
    for (const text of across) {
      expect(found(`"${text}"`), text).toEqual(oracle.answer([{ kind: 'phrase', text }]));
    }
    expect(across.filter((text) => refsFound(`"${text}"`).length === 0).length).toBeGreaterThan(70);
  });

  it('stands beside words and other phrases', () => {
    const answer = oracle.answer([
      { kind: 'phrase', text: 'looked after' },
      { kind: 'word', text: 'health' },
      { kind: 'phrase', text: 'young people' },
    ]);
    expect(found('“looked after” health "young people"')).toEqual(answer);
    expect(mentionsIn(answer)).toBeGreaterThan(0);
  });

  it.each([
    '("looked after")',
    'children"looked after"',
    '"looked after"children',
    '["looked after"]',
  ])('is a phrase where something stands close to its quotation marks: %s', (query) => {
    const phrase = { kind: 'phrase', text: 'looked after' } as const;
    const isBeside = query.includes('children');
    const terms = isBeside ? [phrase, { kind: 'word', text: 'children' } as const] : [phrase];
    expect(found(query)).toEqual(oracle.answer(terms));
  });

  it('asks nothing where it is empty', () => {
    expect(found('"" children " "')).toEqual(found('children'));
    expect(found('""')).toEqual([]);
  });
});
