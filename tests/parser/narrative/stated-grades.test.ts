import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { load } from 'js-yaml';
import * as z from 'zod';
import { readStatedGrades } from '../../../src/parser/narrative/stated-grades.ts';
import { required } from '../../../src/text/required.ts';
import { REPORT_TEXT, reportIn } from '../real-report.ts';

/** Written by hand from all 94 paragraphs; the file gives the reason for each decision. */
const Fixture = z.object({
  stated: z.array(
    z.object({
      ref: z.string(),
      sentence: z.string(),
      subject: z.string(),
      grade: z.string(),
      word: z.string(),
      qualification: z.string().nullable(),
    }),
  ),
  excluded: z.array(z.object({ ref: z.string(), sentence: z.string(), word: z.string() })),
});
const fixture = Fixture.parse(
  load(readFileSync(new URL('../fixtures/stated-grades.yaml', import.meta.url), 'utf8')),
);
const report = reportIn(REPORT_TEXT);
const wordOf = (grade: number) => report.legend.find((step) => step.grade === grade)?.word;

describe('the grades that the grammar of the sentences shows', () => {
  test('are those listed by hand, in order, each with its subject and qualification', () => {
    const found = readStatedGrades(report.paragraphs, report.legend).map(
      ({ ref, sentence, subject, grade, word, qualification }) => ({
        ref,
        sentence,
        subject,
        grade: wordOf(grade),
        word,
        qualification,
      }),
    );
    expect(found).toEqual(fixture.stated);
  });

  test('leave out every other use of a grade word, and the list accounts for all uses', () => {
    const uses = REPORT_TEXT.match(/\b(outstanding|good|adequate|inadequate)(ly)?\b/gi) ?? [];
    expect(fixture.stated.length + fixture.excluded.length).toBe(uses.length);
  });

  test('agree with the table if the sentence states the judgement of an area', () => {
    for (const { stated, grade, area } of report.judgements.filter((one) => one.area)) {
      for (const { ref, sentence } of stated) {
        const statement = report.statedGrades.find(
          (one) => one.ref === ref && one.sentence === sentence,
        );
        expect(statement).toMatchObject({ grade, area });
      }
    }
  });

  test('are recognised by their grammar, not by the words of this report', () => {
    const text =
      'There is good cake. Overall, the kitchen is good, although it is small. It cooks adequately.';
    expect(
      gradesIn(text).map(({ subject, word, qualification }) => [subject, word, qualification]),
    ).toEqual([
      ['the kitchen', 'good', 'although it is small'],
      ['It', 'adequately', null],
    ]);
  });

  test.each([
    ['The kitchen is good, although the garden is adequate.', ['the kitchen', 'the garden']],
    ['The kitchen is good but the garden is adequate.', ['the kitchen', 'the garden']],
  ])('do not limit each other in one sentence: %s', (text, subjects) => {
    const read = gradesIn(text);
    expect(read.map(({ subject }) => subject.toLowerCase())).toEqual(subjects);
    expect(read.filter(({ qualification }) => qualification !== null)).toEqual([]);
  });

  test('are not those of which a sentence says that they are rare', () => {
    expect(gradesIn('The kitchen is rarely good.')).toEqual([]);
  });
});

function gradesIn(text: string) {
  const paragraph = required(report.paragraphs[0], 'a paragraph');
  return readStatedGrades([{ ...paragraph, text }], report.legend);
}
