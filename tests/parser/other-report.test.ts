import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { isOtherReport } from '../../src/parser/other-report.ts';
import { problemsOfSource, realEditorial, reasonsAt, REPORT_TEXT } from './real-report.ts';

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
      'expected the text of “Stoke-on-Trent joint area review”, found that of “Barsetshire joint area review”; the YAML files in content/ are about the report that was expected',
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

test('a running head with another title is reported also on the first line', () => {
  const text = `Barsetshire joint area review 1\n${REPORT_TEXT.replace(HEAD, 'Barsetshire joint area review')}`;
  expect(problemsOfSource(text)).toEqual(['report.txt:1:1 source-other-report']);
});

describe('of ten paragraphs from which an editor quotes a sentence each', () => {
  const sentences = Array.from({ length: 10 }, (_, at) => `Sentence ${at + 1} is there.`);
  const counterparts = sentences.map((sentence, at) => {
    return { summary: `p${at + 1}`, sentence, main: [] };
  });
  const isOther = (kept: readonly string[]) => {
    const editorial = realEditorial();
    const data = { counterparts };
    const file = new VFile(kept.join('\n\n'));
    return isOtherReport(file, {
      ...editorial,
      counterparts: { ...editorial.counterparts, data },
    });
  };
  const others = sentences.map((_, at) => `${at + 1}. Another.`);

  test.each([
    ['ten have other words', others, true],
    ['nine have other words', others.with(0, '1. Sentence 1 is there.'), false],
    [
      'nine have other words, and the last goes over a page break',
      others.with(9, `10. Sentence 10\n\nStoke-on-Trent joint area review 7\n\nis there.`),
      false,
    ],
    ['five are there, with other words', others.slice(0, 5), true],
    ['only four are there, with other words', others.slice(0, 4), false],
  ])('%s: it is another report, %s', (_, paragraphs, expected) => {
    expect(isOther(paragraphs)).toBe(expected);
  });
});

test('one running head with another title does not make it another report', () => {
  const text = REPORT_TEXT.replace(/^Stoke-on-Trent (?=joint area review)/m, 'Stoke ');
  expect(problemsOfSource(text)).not.toContainEqual(expect.stringContaining('other-report'));
});
