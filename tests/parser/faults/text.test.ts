import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HERE, positioned } from '../positioned.ts';
import { problemsOfSource, REPORT_TEXT } from '../real-report.ts';
import { atItsEnd, atWords, edited } from './edits.ts';
import { expectProblem } from './expect-problem.ts';

describe('a list item', () => {
  test.each([
    ['without its bullet', '• performance data', positioned`${HERE}performance data`],
    ['that is missing', '• performance data \n', positioned`${HERE}`],
    ['after a blank line without its bullet', '• address the', positioned`${HERE}address the`],
  ])('%s is reported where the items are counted', (_, from, to) => {
    const problems = problemsOfSource(edited(from, to).text);
    expect(problems).not.toEqual([]);
    expect(problems.filter((one) => !/^report\.yaml:\d+:\d+ report-count$/.test(one))).toEqual([]);
  });

  test.each(['-', '–', '◦', '▪', '*', '·', 'o'])('with %s for its bullet is reported', (sign) => {
    const source = edited('• performance data', positioned`${HERE}${sign} performance data`);
    expectProblem(source, 'list-sign-unknown');
  });

  test('without a paragraph is reported', () => {
    const source = edited('29. The combined', positioned`${HERE}• An item.\n\n29. The combined`);
    expectProblem(source, 'item-without-paragraph');
  });
});

describe('text without a number is reported', () => {
  test.each([
    ['between paragraphs', '41. Overall, the ACPC'],
    ['under a heading', '47. The overall contribution'],
    ['between recommendations', '25. Ensure the CYPSP'],
    ['at the start', ' Introduction'],
  ])('%s', (_, before) => {
    const source = edited(before, positioned`${HERE}Nothing numbers this.\n\n${before}`);
    expectProblem(source, 'unnumbered-text');
  });
});

describe('a running head', () => {
  const head = 'Stoke-on-Trent joint area review        22';

  test('with an earlier page number is reported', () => {
    const source = edited(head, positioned`${HERE}${head.replace('22', '7')}`);
    expectProblem(source, 'running-head-order');
  });

  test('with other words is text without a number', () => {
    const source = edited(head, positioned`${HERE}${head.replace('area', '')}`);
    expectProblem(source, 'unnumbered-text');
  });

  test('that is missing leaves the text after it without a number', () => {
    const source = edited(head, positioned`${HERE}`);
    expectProblem(atWords('Looked-after children value', source), 'unnumbered-text');
  });
});

test('a paragraph without its end is reported', () => {
  const from = 'recovery and financial commitment to resolve these issues.';
  const source = edited(from, positioned`${HERE}recovery and financial commitment to`);
  expectProblem(source, 'paragraph-unfinished');
});

describe('an abbreviation', () => {
  test('that is defined nowhere is reported', () => {
    const source = edited('schools will have dedicated', positioned`${HERE}schools will have XYZ`);
    expectProblem(source, 'abbreviation-unknown');
  });

  test('with another expansion than the editor’s is reported', () => {
    const text = REPORT_TEXT.replaceAll('Victoria Climbie (VCI)', 'a child (VCI)');
    expectProblem(atWords('from the Inquiry', { text }), 'abbreviation-expansion');
  });
});

test('a reference to a missing annex is reported', () => {
  const source = edited('For full details of', positioned`${HERE}For annex C and full details of`);
  expectProblem(source, 'reference-dangling');
});

describe('a source that is cut off', () => {
  const lines = REPORT_TEXT.trimEnd().split('\n');

  test('at any line is reported at its end, or at the count that it falls short of', () => {
    const isRefused = (count: number) => {
      const rest = lines.slice(0, count);
      const last = rest.findLastIndex((line) => !/^ *$|joint area review +\d+ *$/.test(line));
      const problems = problemsOfSource(rest.join('\n'));
      return problems.some(
        (problem) =>
          problem.startsWith(`report.txt:${last + 1}:1 `) ||
          /^report\.yaml:\d+:\d+ report-count$/.test(problem),
      );
    };
    fc.assert(fc.property(fc.integer({ min: 1, max: lines.length - 1 }), isRefused), {
      numRuns: 50,
      // After line 1293 a whole recommendation ends: only the count of recommendations tells.
      examples: [[1], [2], [1293], [lines.length - 1]],
    });
  });

  test('within its last line is reported at its end', () => {
    const text = REPORT_TEXT.trimEnd().replace(/times\.$/, '');
    expect(text).not.toBe(REPORT_TEXT.trimEnd());
    expectProblem(atItsEnd({ text }), 'paragraph-unfinished');
  });
});
