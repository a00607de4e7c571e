import { describe, expect, test } from 'vitest';
import { problemsOfSource, reasonsAt, REPORT_TEXT } from './real-report.ts';

const HEAD = /^Stoke-on-Trent joint area review/gm;
const firstHead = REPORT_TEXT.split('\n').findIndex((line) => HEAD.test(line)) + 1;

describe('the text of another report is refused with one problem', () => {
  test('if its running heads have another title', () => {
    const text = REPORT_TEXT.replace(HEAD, 'Barsetshire joint area review').replace(
      '40. The collaborative',
      '4. The collaborative',
    );
    expect(problemsOfSource(text)).toEqual([`report.txt:${firstHead}:1 source-other-report`]);
    expect(reasonsAt(firstHead, 'source-other-report', text)).toEqual([
      'expected the text of “Stoke-on-Trent joint area review”, found that of “Barsetshire joint area review”; the files in content/ belong to the former',
    ]);
  });

  test('if it has none of the sentences that an editor quotes', () => {
    const text = REPORT_TEXT.replaceAll(' of ', ' for ')
      .replaceAll(' is ', ' was ')
      .replaceAll('children', 'adults')
      .replaceAll(' are ', ' were ')
      .replaceAll(' in ', ' within ');
    expect(problemsOfSource(text)).toEqual(['report.txt:1:1 source-other-report']);
    expect(reasonsAt(1, 'source-other-report', text)).toEqual([
      expect.stringMatching(/found another text, without \d+ of the \d+ sentences in /),
    ]);
  });
});

test('one running head with another title does not make it another report', () => {
  const text = REPORT_TEXT.replace(/^Stoke-on-Trent (?=joint area review)/m, 'Stoke ');
  expect(problemsOfSource(text)).not.toContainEqual(expect.stringContaining('other-report'));
});
