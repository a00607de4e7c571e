import { describe, expect, it } from 'vitest';
import { allWords, quotedWords } from '../../../src/client/paragraph-menu/quoted-words.ts';

const TEXTS = [
  'Care is good. The council’s well-being plan, however, is late.',
  'review its thresholds',
  'audit care and thresholds',
  'A plan is late.',
];

describe('the words that are quoted', () => {
  it.each([
    ['a whole sentence', [0, 0, 0, 13], ['Care is good.'], false, false],
    ['whole words where a word was cut', [0, 15, 0, 21], ['The council’s'], false, true],
    ['a word with its apostrophe and hyphen', [0, 20, 0, 33], ['council’s well-being'], true, true],
    ['no space or comma at their ends', [0, 43, 0, 53], ['however'], true, true],
    ['words of two list items', [1, 7, 2, 10], ['its thresholds', 'audit care'], true, true],
    ['a sentence that lacks only its stop', [0, 0, 0, 12], ['Care is good.'], false, false],
    ['words after a first one of one letter', [3, 2, 3, 6], ['plan'], true, true],
    ['the end of a paragraph', [0, 54, 0, 62], ['is late.'], true, false],
  ] as const)('are %s', (_, [fromText, start, toText, end], words, isCutBefore, isCutAfter) => {
    const quoted = quotedWords(
      TEXTS,
      { text: fromText, offset: start },
      { text: toText, offset: end },
    );
    expect(quoted?.parts.map((part) => part.words)).toEqual(words);
    expect([quoted?.isCutBefore, quoted?.isCutAfter]).toEqual([isCutBefore, isCutAfter]);
  });

  it('are none where only a space is selected', () => {
    expect(quotedWords(TEXTS, { text: 0, offset: 4 }, { text: 0, offset: 5 })).toBeUndefined();
  });

  it('are all words of a paragraph, uncut, where nothing is selected', () => {
    const { parts, ...rest } = allWords(TEXTS);
    expect(parts.map(({ words }) => words)).toEqual(TEXTS);
    expect(rest).toEqual({ isCutBefore: false, isCutAfter: false });
  });
});
