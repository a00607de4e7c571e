import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeSource } from '../../../src/parser/source/decode.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem, problemsIn } from '../problems.ts';

test.each(['Introduction', 'crèche\r\n– “14–19”\t\n', '\n\nOne\n\n', '🏺'])(
  'a text in UTF-8 is decoded unchanged: %j',
  (text) => {
    const file = decode(text);
    expect(String(file)).toBe(text);
    expect(problemsIn(file)).toEqual([]);
  },
);

test('any text without control characters is decoded unchanged', () => {
  const isWhole = (some: string) => String(decode(`a${some}`)) === `a${some}`;
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), isWhole));
});

test('a byte order mark at the start is dropped', () => {
  expect(String(decode('\uFEFFOne'))).toBe('One');
  expect(String(decode('One\n\uFEFFTwo\uFEFF'))).toBe('One\n\uFEFFTwo\uFEFF');
});

describe('a problem is reported', () => {
  test.each(['', ' \n', '\uFEFF'])('at the start if there is no text: %j', (text) => {
    expect(problemsIn(decode(text))).toEqual(['report.txt:1:1 source-empty']);
  });

  test.each(['\0', '\f', '\u001B', '\u0085'])('at a control character: %j', (control) => {
    const { text, place } = positioned`One\nTwo ${HERE}${control}three\nFour`;
    expect(problemsIn(decode(text))).toEqual([
      problem('source-control-character', place, 'report.txt'),
    ]);
  });

  test('at bytes that are not UTF-8, once in every line that has some', () => {
    const bytes = Buffer.concat([
      Buffer.from('One\nTwo '),
      Buffer.from([0xe8]),
      Buffer.from('\nthree\n'),
      Buffer.from([0xff, 0xff]),
    ]);
    expect(problemsIn(decodeSource('content/report.txt', bytes))).toEqual([
      'report.txt:2:5 source-encoding',
      'report.txt:4:1 source-encoding',
    ]);
  });

  test('at an incomplete character', () => {
    const bytes = Buffer.from('crè').subarray(0, 3);
    expect(problemsIn(decodeSource('report.txt', bytes))).toEqual([
      'report.txt:1:3 source-encoding',
    ]);
  });
});

function decode(text: string) {
  return decodeSource('content/report.txt', Buffer.from(text));
}
