import { describe, expect, it } from 'vitest';
import {
  countSentences,
  gradeText,
  statements,
  subjectBesideSentence,
} from '../../src/site/statements.ts';

describe('the statements of grades', () => {
  it('have the areas that they are about, which an editor gives those of annex A', () => {
    const areasOf = (ref: string) =>
      statements.filter(({ stated }) => stated.ref === ref).map(({ stated }) => stated.area);
    expect(areasOf('p77')).toEqual(['service-management', 'service-management']);
    expect(areasOf('a1')).toEqual([undefined, 'service-management']);
    expect(areasOf('a3')).toEqual(['staying-safe', 'staying-safe']);
    expect(areasOf('a4')).toEqual(['enjoying-and-achieving']);
    expect(areasOf('p11')).toEqual([undefined]);
  });

  it('say how the sentence tempers the grade', () => {
    const textsOf = (ref: string) =>
      statements.filter(({ stated }) => stated.ref === ref).map((one) => one.gradeText);
    expect(textsOf('p19')).toEqual(['good', 'often good']);
    expect(textsOf('p77')).toEqual(['adequate', 'seriously inadequate']);
  });
});

describe('the number of sentences', () => {
  it('counts a sentence with two statements once, and the same words in two paragraphs twice', () => {
    const [sentence, other] = ['A is good and B is good.', 'C is good.'];
    expect(
      countSentences([
        { ref: 'p1', sentence },
        { ref: 'p1', sentence },
        { ref: 'p1', sentence: other },
        { ref: 'p2', sentence: other },
      ]),
    ).toBe(3);
  });
});

describe('the text of a grade', () => {
  it.each([
    ['Provision is good.', 'good', 3, 'good'],
    ['It is at least satisfactory and often good.', 'good', 3, 'often good'],
    ['Provision is generally good.', 'good', 3, 'generally good'],
    ['Overall, the ACPC functions inadequately.', 'inadequately', 1, 'inadequate'],
    ['The early goodwill is good.', 'good', 3, 'good'],
    ['Services are often weak, but this one is good.', 'good', 3, 'good'],
  ])('of “%s”', (sentence, word, grade, text) => {
    expect(gradeText({ sentence, word, grade })).toBe(text);
  });
});

describe('the subject beside a sentence', () => {
  it.each([
    ['Overall, the ACPC functions inadequately.', 'the ACPC', 'the ACPC'],
    ['Partnership working is good.', 'Partnership working', undefined],
    ['In most schools it is often good.', 'it', undefined],
  ])('of “%s”, which grades %s, is %s', (sentence, subject, expected) => {
    expect(subjectBesideSentence({ sentence, subject })).toBe(expected);
  });
});
