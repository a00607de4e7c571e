import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import {
  joinLines,
  joinText,
  readLines,
  runAt,
  textLines,
} from '../../../src/parser/source/lines.ts';

describe('a line', () => {
  test('is text, a running head or blank, and has a number counted from 1', () => {
    const lines = linesOf('Words\n\nA joint area review   7\nMore');
    expect(lines.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'text'],
      [2, 'blank'],
      [3, 'running-head'],
      [4, 'text'],
    ]);
  });

  test('keeps every space in `raw`, and single spaces in `text`', () => {
    expect(linesOf('  2  2 \r\n\t\n')).toMatchObject([
      { raw: '  2  2 ', text: '2 2' },
      { raw: '\t', text: '' },
    ]);
  });

  test.each([
    ['A joint area review 7', 7],
    ['A joint area review        22  ', 22],
    [' A joint area review 1001', 1001],
  ])('is a running head: “%s”', (text, page) => {
    expect(linesOf(text)).toMatchObject([{ kind: 'running-head', page }]);
  });

  test.each([
    'A joint area review',
    'joint area review 7',
    'Another joint area review 7',
    'as in A joint area review 7',
    'A joint area review 7 and more',
    'A joint area review 07',
  ])('is text: “%s”', (text) => {
    expect(linesOf(text)).toMatchObject([{ kind: 'text' }]);
  });
});

test.each([
  ['nothing', 'One\nTwo', 'none'],
  ['a blank line', 'One\n\nTwo', 'blank'],
  ['a line of spaces', 'One\n  \nTwo', 'blank'],
  ['a running head', 'One\nA joint area review 7\nTwo', 'page'],
  ['a running head among blank lines', 'One\n\nA joint area review 7\n\nTwo', 'page'],
  ['a page start', 'One\n Two', 'page'],
  ['a form feed before the second', 'One\n\fTwo', 'page'],
  ['a form feed after the first', 'One\f\nTwo', 'page'],
  ['a form feed on a line of its own', 'One\n\f\nTwo', 'page'],
  ['a page start after a blank line', 'One\n\n Two', 'page'],
])('the gap between two lines of text is %s', (_, text, gap) => {
  const lines = textLines(linesOf(text));
  expect(lines.map((line) => line.text)).toEqual(['One', 'Two']);
  expect(lines.map((line) => line.gap)).toEqual(['page', gap]);
});

test('a run of lines ends before the next gap', () => {
  const lines = textLines(linesOf('One\nTwo\n\nThree\nFour'));
  expect(runAt(lines, 0).map(({ text }) => text)).toEqual(['One', 'Two']);
  expect(runAt(lines, 1).map(({ text }) => text)).toEqual(['Two']);
  expect(runAt(lines, 2).map(({ text }) => text)).toEqual(['Three', 'Four']);
});

describe('two lines are joined', () => {
  test.each([
    ['with a space', 'the level', 'of risk', 'the level of risk'],
    ['without a space after a hyphen', 'multi-', 'agency', 'multi-agency'],
    ['without a space after a dash between numbers', '14–', '19 strategy', '14–19 strategy'],
    ['with a space after a dash that stands alone', 'Stoke –', 'the city', 'Stoke – the city'],
    [
      'with a space after a suspended hyphen',
      'multi-',
      'and single-agency',
      'multi- and single-agency',
    ],
    ['with a space where “or” ends the line', 'multi-', 'or', 'multi- or'],
    ['without a space before a compound’s “of”', 'out-', 'of-city', 'out-of-city'],
    ['without a space before a compound’s “to”', 'day-', 'to-day', 'day-to-day'],
  ])('%s', (_, before, after, joined) => {
    expect(joinText(before, after)).toBe(joined);
    expect(joinLines([{ text: before }, { text: after }])).toBe(joined);
  });

  test('and no lines give an empty text', () => {
    expect(joinLines([])).toBe('');
  });
});

function linesOf(text: string) {
  return readLines(new VFile(text), 'A joint area review');
}
