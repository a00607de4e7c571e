import { describe, expect, test } from 'vitest';
import { problemsOfSource, REPORT_TEXT } from '../real-report.ts';

describe('a source without text is reported as empty', () => {
  test.each([
    ['no bytes', ''],
    ['blank lines', '\n\n  \n\t\r\n'],
    ['a byte order mark', '\uFEFF'],
  ])('%s', (_, source) => {
    expect(problemsOfSource(source)).toEqual(['report.txt:1:1 source-empty']);
  });
});

describe('a source that is not UTF-8 text is refused', () => {
  test('if it contains a control character', () => {
    const [before = '', after = ''] = REPORT_TEXT.split('crèche');
    const line = before.split('\n').length;
    expect(problemsOfSource(`${before}cr\0che${after}`)).toEqual([
      `report.txt:${line}:3 source-control-character`,
    ]);
  });

  test('if it is in Latin-1', () => {
    const [before = '', after = ''] = REPORT_TEXT.split('crèche').map((part) => Buffer.from(part));
    const line = before.toString().split('\n').length;
    const source = Buffer.concat([
      Buffer.from(before),
      Buffer.from('crèche', 'latin1'),
      Buffer.from(after),
    ]);
    expect(problemsOfSource(source)).toEqual([`report.txt:${line}:3 source-encoding`]);
  });

  test('if it is in UTF-16', () => {
    for (const text of [REPORT_TEXT, `\uFEFF${REPORT_TEXT}`]) {
      const problems = problemsOfSource(Buffer.from(text, 'utf16le'));
      expect(problems).toEqual(['report.txt:1:1 source-encoding']);
    }
  });

  test('if its lines end in a carriage return alone', () => {
    const problems = problemsOfSource(REPORT_TEXT.replaceAll('\n', '\r'));
    expect(problems).toEqual(['report.txt:1:1 source-line-ends']);
  });

  test('if it is a picture', () => {
    const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    expect(problemsOfSource(picture)).toContain('report.txt:1:1 source-encoding');
  });
});
