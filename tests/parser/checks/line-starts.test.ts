import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { leadingZeros, listSigns } from '../../../src/parser/checks/line-starts.ts';
import { draftOf, problemsBy } from '../draft-of.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';

const HEAD = 'Stoke-on-Trent joint area review 7';

describe('a sign at the start of a line', () => {
  test('may be a dash of a sentence that runs on', () => {
    expect(problemsBy(listSigns, '1. It works\n– at last.')).toEqual([]);
  });

  test.each([
    ['no dash', positioned`1. It works\n${HERE}* at last.`],
    ['after a page break', positioned`1. It works\n\n${HEAD}\n\n${HERE}– at last.`],
    ['after a blank line', positioned`1. It works\n\n${HERE}– at last.`],
    ['after a colon', positioned`1. It works:\n${HERE}– at last.`],
    ['after a sentence', positioned`1. It works.\n${HERE}– at last.`],
    ['in a list', positioned`1. They:\n\n• work\n${HERE}– at last.`],
  ])('is the sign of a list if it is %s', (_, { text, place }) => {
    expect(problemsBy(listSigns, text)).toEqual([problem('list-sign-unknown', place)]);
  });

  test('is shown without the space after it', () => {
    const file = new VFile();
    listSigns(draftOf('1. It works.\n–  at last.'), file);
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'expected “•” before a list item, found “–”',
    ]);
  });
});

describe('a number with a leading zero', () => {
  test('may be within a sentence', () => {
    expect(problemsBy(leadingZeros, '1. It works.\nIt lasts in 2004–\n05. And so on.')).toEqual([]);
  });

  test.each([
    ['after a sentence', positioned`1. It works in\nthe city.\n${HERE}02. It lasts.`],
    [
      'after a blank line, though within a sentence',
      positioned`1. It works\n\n${HERE}02. It lasts.`,
    ],
  ])('is no number of a paragraph: %s', (_, { text, place }) => {
    expect(problemsBy(leadingZeros, text)).toEqual([problem('paragraph-number', place)]);
  });
});
