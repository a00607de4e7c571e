import { describe, expect, test } from 'vitest';
import { textsOf } from '../../src/model/texts.ts';
import { REPORT_TEXT, reportIn } from './real-report.ts';

const report = reportIn(REPORT_TEXT);
const texts = new Map(textsOf(report.paragraphs).map(({ ref, text }) => [ref, text]));

describe('a number at a line start', () => {
  test('may belong to a sentence: “tiers 1 and / 2. However” in paragraph 33', () => {
    expect(REPORT_TEXT).toMatch(/^2\. However, clarity/m);
    expect(texts.get('p33')).toContain(
      'preventive levels at tiers 1 and 2. However, clarity needs',
    );
    expect(texts.get('p2')).toMatch(/^The review was linked/);
  });

  test('may start a paragraph directly after the one before, at a page start', () => {
    expect(texts.get('p9')).toMatch(/child protection register\.$/);
    expect(texts.get('p10')).toMatch(/^The Stoke-on-Trent Children and Young People’s/);
  });

  test('starts again from 1 in each annex', () => {
    expect(texts.get('a1')).toMatch(/^There is a shared ambition/);
    expect(texts.get('b1')).toMatch(/^The legal requirements/);
  });
});

describe('a hyphen at a line end', () => {
  test.each([
    ['p1', 'carried out by a multi-disciplinary team'],
    ['p20', 'benefit from multi-agency children’s services'],
    ['p26', 'for all looked-after children.'],
    ['p34', 'provision of 24-hour cover'],
    ['p41', 'requirements for effective multi-agency collaboration'],
    ['p62', 'to reduce anti-social behaviour and prevent offending'],
    ['p67', 'The demand for work-related learning'],
    ['b2-5', 'dependence on out-of-city placements'],
    ['b4-4', 'quality assurance of multi-agency safeguarding practice'],
  ])('belongs to the word in %s: %s', (ref, words) => {
    expect(texts.get(ref)).toContain(words);
  });

  test('belongs to the word across a blank line in p23-6', () => {
    expect(REPORT_TEXT).toMatch(/inter- ?\n\s*\nagency/);
    expect(texts.get('p23-6')).toBe(
      'ensure that the ACPC, and subsequently the LSCB, fulfils its full inter-agency responsibilities effectively.',
    );
  });

  test('that is suspended within a line keeps its space in paragraph 42', () => {
    expect(texts.get('p42')).toContain('practice of multi- and single-agency training');
  });
});

describe('a page break', () => {
  test.each([
    ['p17', 'Weak capacity in children’s social care', 'by a running head'],
    ['a5', 'a positive contribution to their communities.', 'by a running head'],
    ['p6', 'their critical importance to improving outcomes', 'by a leading space'],
    ['p23-1', 'inspection into safeguarding arrangements, as well', 'by a leading space'],
  ])('does not break a sentence in %s: %s', (ref, words) => {
    expect(texts.get(ref)).toContain(words);
  });

  test('between two sentences keeps them in one paragraph, 62', () => {
    expect(texts.get('p62')).toMatch(
      /promote positive behaviour\. Looked-after children value highly ‘Move Together’, an annual international exchange visit\.$/,
    );
  });

  test('before a bullet does not break the list', () => {
    expect(texts.get('b3-4')).toMatch(/^the connective and governance arrangements/);
  });
});

describe('a heading', () => {
  test.each([
    ['annex-a', 'Annex A: Children and young people’s section of the corporate assessment report'],
    ['annex-b', 'Annex B: Full recommendations for children’s social care'],
  ])('may run over two lines: %s', (slug, heading) => {
    expect(report.sections.find((section) => section.slug === slug)?.heading).toBe(heading);
  });

  test('may be spelt with and without a hyphen', () => {
    const slug = 'achieving-economic-well-being';
    const headings = report.sections.filter(({ area }) => area === slug);
    expect(headings.map(({ heading, part }) => [part, heading])).toEqual([
      ['summary', 'Achieving economic well being'],
      ['main', 'Achieving economic well-being'],
    ]);
  });

  test('may follow a paragraph without a blank line', () => {
    expect(texts.get('p28')).toBe(
      'Improve the range of appropriate and affordable housing for young people.',
    );
    expect(texts.get('p84')).toMatch(/education, social care and youth commissions\.$/);
  });
});

test('list items without blank lines between them are separate', () => {
  expect(texts.get('p5-3')).toBe('performance data');
  expect(texts.get('p5-6')).toMatch(/^information from .* such as schools and day-care provision$/);
});

test.each([
  ['p10', 'Strategic Partnership Board (CYPSPB) is in place'],
  ['p42', 'to become an effective LCSB'],
  ['b3-4', 'governance arrangements of the CYPSB and the LCSB'],
  ['p54', 'positive about findings things to do'],
  ['p39', 'in post 16-education provision'],
  ['p72', 'but governance arrangements terms of reference and its relationship'],
  ['p50', 'at grades A*–C.'],
  ['p64', 'a mobile crèche'],
])('the report’s own spelling is kept in %s: %s', (ref, words) => {
  expect(texts.get(ref)).toContain(words);
});
