import { describe, expect, it, test } from 'vitest';
import { numbersIn, readQuantity } from '../../../src/parser/narrative/quantities.ts';

describe('the numbers of a text', () => {
  it.each([
    ['Some 6,300 of 240,000 people, 10.4%.', ['6,300', 6300], ['240,000', 240_000], ['10.4', 10.4]],
    ['In 2004–05, 5.', ['2004', 2004], ['05', 5], ['5', 5]],
    ['The 17th of 1980s.', ['17th', 17], ['1980', 1980]],
    ['Ten Fifteen twenty sixties', ['Ten', 10], ['Fifteen', 15], ['twenty', 20]],
    ['First, second and tenth', ['First', 1], ['second', 2], ['tenth', 10]],
    ['half, twice, a dozen', ['half', 0.5], ['twice', 2], ['dozen', 12]],
    ['hundreds doubled', ['hundreds', 100], ['doubled', null]],
    ['one-to-one', ['one', 1], ['one', 1]],
    ['a six-week period', ['six', 6]],
    ['p38', ['38', 38]],
  ])('of “%s”', (text, ...expected) => {
    const numbers = numbersIn(text);
    expect(numbers.map(({ words, value }) => [words, value])).toEqual(expected);
    expect(numbers.map(({ start, end }) => text.slice(start, end))).toEqual(
      expected.map(([words]) => words),
    );
  });

  test.each(['Someone often saw tents, bones and attended.', 'nothing', ''])(
    'none in “%s”',
    (text) => {
      expect(numbersIn(text)).toEqual([]);
    },
  );
});

describe('what a quotation says of its quantity', () => {
  it.each([
    ['declined by 5%', 5, '%', 'percentage'],
    ['at least 10% below the national average', 10, '%', 'percentage'],
    ['62 per cent', 62, '%', 'percentage'],
    ['10 percent', 10, '%', 'percentage'],
    ['£1.5 million', null, '£', 'money'],
    ['£300', 300, '£', 'money'],
    ['one in five', null, null, 'ratio'],
    ['3 out of 4 schools', null, null, 'ratio'],
    ['rates in 2004', 2004, 'year', 'year'],
    ['January 2003', 2003, 'year', 'year'],
    ['since 2002', 2002, 'year', 'year'],
    ['2004–05', null, null, 'period'],
    ['2003-04', null, null, 'period'],
    ['late 1980s and the 1990s', null, null, 'period'],
    ['the 1980s', null, null, 'period'],
    ['between April and September 2004', null, null, 'period'],
    ['between the censuses of 1991 and 2001', null, null, 'period'],
    ['past three years', 3, 'years', 'period'],
    ['age of 11', 11, 'years', 'age'],
    ['aged 14 to 16', null, 'years', 'age'],
    ['17 year olds', 17, 'years', 'age'],
    ['post-16 years', 16, 'years', 'age'],
    ['under 25 years', 25, 'years', 'age'],
    ['within two working days', 2, 'working days', 'duration'],
    ['24-hour cover', 24, 'hours', 'duration'],
    ['six-week summer schools', 6, 'weeks', 'duration'],
    ['17th most multiply deprived', 17, null, 'rank'],
    ['the third', 3, null, 'rank'],
    ['ten inspectors', 10, 'inspectors', 'count'],
    ['over 2,000 children', 2000, 'children', 'count'],
    ['between 8 and 12 children', null, 'children', 'count'],
    ['three sixth forms', null, 'forms', 'count'],
    ['approximately 240,000', 240_000, null, 'count'],
    ['just one', 1, null, 'count'],
  ])('“%s”', (quotation, value, unit, kind) => {
    expect(readQuantity(quotation)).toEqual({ value, unit, kind });
  });

  it('is nothing without a number', () => {
    expect(readQuantity('best ever figure')).toBeUndefined();
  });
});
