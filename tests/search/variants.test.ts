import { describe, expect, it } from 'vitest';
import { found, oracle } from './real-corpus.ts';

const SAME: [what: string, text: string, ...others: string[]][] = [
  [
    'hyphens',
    'looked-after',
    'looked after',
    'lookedafter',
    '"looked after"',
    '"looked-after"',
    '"lookedafter"',
  ],
  ['dashes', 'looked-after', 'looked–after', 'looked—after', 'looked‐after', 'looked‑after'],
  ['spellings', 'co-ordination', 'coordination', 'CO-ORDINATION', 'coordinated'],
  ['ranges', '14–19', '14-19', '14—19', '"14–19"', '"14 19"'],
  ['fractions', '78.6', '78.6%', '"78.6"'],
  ['ampersands', 'A&E', 'A & E', 'a&e', '"A & E"'],
  ['apostrophes', 'children’s', "children's", 'childrens', 'CHILDREN’S', 'children'],
  ['apostrophes in a phrase', '"children’s social"', '"children\'s social"', '"childrens social"'],
  ['accents', 'crèche', 'creche', 'CRÈCHE', 'créche', 'crèche'.normalize('NFD')],
  ['quotation marks', '"looked after"', '“looked after”', '„looked after“', '”looked after”'],
  ['ends of a phrase', '"looked after"', '"looked after', '“looked after'],
  ['capitals', 'safeguarding', 'Safeguarding', 'SAFEGUARDING', 'safeguards'],
  ['spaces', 'children safe', '  children \t safe\n', 'children\u00a0safe', 'children, safe.'],
];

describe('a search', () => {
  it.each(SAME)('finds the same with other %s', (_, text, ...others) => {
    const answer = found(text);
    expect(answer).not.toEqual([]);
    for (const other of others) expect(found(other), other).toEqual(answer);
  });

  it('finds the same of a hyphenated word and of its parts typed apart', () => {
    for (const { parts } of oracle.compounds) {
      expect(found(parts.join(' ')), parts.join(' ')).toEqual(found(parts.join('-')));
    }
  });

  it('takes a lone ampersand for nothing between two words', () => {
    expect(found('children & young people')).toEqual(found('children young people'));
    expect(found('education & training')).toEqual(found('education training'));
  });
});
