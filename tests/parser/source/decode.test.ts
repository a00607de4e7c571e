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

test('any text of letters, digits, signs and spaces is decoded unchanged', () => {
  const isPlain = (some: string) =>
    !/[\p{C}\u00A0\u2007\u202F\u2010\u2011\uFB00-\uFB06]/u.test(some);
  const isWhole = (some: string) => String(decode(`a${some}`)) === `a${some}`;
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }).filter(isPlain), isWhole));
});

test.each([
  ['ligatures', 'oﬃcers and ﬁnancial', 'officers and financial'],
  ['hyphens', 'multi\u2010agency, co\u2011ordinated', 'multi-agency, co-ordinated'],
  ['spaces', '6\u00A0months,\u202F25\u2007%', '6 months, 25 %'],
])('%s of their own kind are read as plain ones', (_, text, plain) => {
  const file = decode(text);
  expect(String(file)).toBe(plain);
  expect(problemsIn(file)).toEqual([]);
});

test.each([
  ['a right-to-left override', '\u202E'],
  ['an isolate', '\u2066'],
  ['a zero-width space', '\u200B'],
  ['a soft hyphen', '\u00AD'],
  ['a private-use character', '\uE000'],
  ['a byte order mark within the text', '\uFEFF'],
])('%s is refused with its place and code point', (_, character) => {
  const file = decode(`One\nsafe${character}guarding`);
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  expect(problemsIn(file)).toEqual(['report.txt:2:5 source-character']);
  expect(file.messages[0]?.reason).toContain(`U+${code}`);
});

test('a form feed at the start or end of a line is kept as a page break', () => {
  expect(problemsIn(decode('One\n\fTwo\nThree\f\nFour'))).toEqual([]);
  expect(problemsIn(decode('One\fTwo'))).toEqual(['report.txt:1:4 source-control-character']);
});

test('a byte order mark at the start of another line is refused', () => {
  expect(problemsIn(decode('One\n\uFEFFTwo'))).toEqual(['report.txt:2:1 source-character']);
});

test.each([
  ['with its mark, though it has no zeros', Buffer.from('\uFEFF安全', 'utf16le'), 'UTF-16'],
  ['with the other mark', Buffer.from('\uFEFF安全', 'utf16le').swap16(), 'UTF-16'],
  ['with zeros first, though it has no mark', Buffer.from('A', 'utf16le').swap16(), 'UTF-16'],
  ['with zeros second, though it has no mark', Buffer.from('A', 'utf16le'), 'UTF-16'],
  ['but not with half a mark first', Buffer.from([0xff, 0x41]), 'bytes that are not UTF-8'],
  ['but not with half a mark second', Buffer.from([0x41, 0xfe]), 'bytes that are not UTF-8'],
])('a text in UTF-16 is recognised %s', (_, bytes, found) => {
  const { messages } = decodeSource('report.txt', bytes);
  expect(messages.map(({ reason }) => reason)).toEqual([`expected UTF-8 text, found ${found}`]);
});

test('a byte order mark at the start is dropped', () => {
  expect(String(decode('\uFEFFOne'))).toBe('One');
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
