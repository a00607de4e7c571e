import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { content } from './content.ts';
import { DIST, pathOf } from './site.ts';

const NAMES = [
  'paragraphs.csv',
  'judgements.csv',
  'statements.csv',
  'recommendations.csv',
  'figures.csv',
];
const read = (name: string) => readFileSync(`${DIST}data/${name}`, 'utf8');
const cells = (name: string) => parse(read(name), { bom: true });

describe('paragraphs.csv', () => {
  it('has every paragraph and, after it, its list items, each with its headings and lines', () => {
    const header = [
      'ref',
      'kind',
      'paragraph',
      'number',
      'part',
      'section',
      'area',
      'headings',
      'text',
      'first_line',
      'last_line',
    ];
    const rows = content.paragraphs.flatMap((paragraph) =>
      [paragraph, ...paragraph.items].map(({ ref, text, lines }) => [
        ref,
        ref === paragraph.ref ? 'paragraph' : 'list item',
        paragraph.ref,
        String(paragraph.number),
        paragraph.part,
        paragraph.section,
        paragraph.area ?? '',
        headingsAbove(paragraph.section).join(' > '),
        text,
        String(lines.start),
        String(lines.end),
      ]),
    );
    expect(cells('paragraphs.csv')).toEqual([header, ...rows]);
  });
});

describe('judgements.csv', () => {
  it('has every grade of the table, with its row, column and word', () => {
    const header = ['id', 'subject', 'scope', 'grade', 'word', 'area'];
    const rows = content.judgements.map(({ id, subject, scope, grade, area }) => [
      id,
      subject,
      scope,
      String(grade),
      content.legend.find((step) => step.grade === grade)?.word,
      area ?? '',
    ]);
    expect(cells('judgements.csv')).toEqual([header, ...rows]);
  });
});

describe('statements.csv', () => {
  it('has every grade that a sentence states, with its address and whether an editor read it', () => {
    const header = [
      'ref',
      'sentence',
      'subject',
      'grade',
      'word',
      'qualification',
      'said_by',
      'area',
      'remark',
      'editorial',
      'url',
    ];
    const rows = content.statedGrades.map((stated) => [
      stated.ref,
      stated.sentence,
      stated.subject,
      String(stated.grade),
      stated.word,
      stated.qualification ?? '',
      stated.saidBy ?? '',
      stated.area ?? '',
      stated.remark ?? '',
      stated.basis === 'editorial' ? 'yes' : 'no',
      `/paragraphs/${stated.ref.replace(/^p/, '')}/`,
    ]);
    expect(cells('statements.csv')).toEqual([header, ...rows]);
  });
});

describe('recommendations.csv', () => {
  it('has every recommendation and, after it, its actions, each with what it rests on itself', () => {
    const header = ['ref', 'recommendation', 'timeframe', 'addressee', 'areas', 'text', 'evidence'];
    const rows = content.recommendations.flatMap((recommendation) =>
      [recommendation, ...recommendation.actions].map(({ ref, text, evidence }) => [
        ref,
        recommendation.ref,
        content.sections.find(({ timeframe }) => timeframe === recommendation.timeframe)?.heading,
        recommendation.addressee ?? '',
        // Areas are those of a recommendation as a whole: nobody gave its actions any.
        ref === recommendation.ref ? recommendation.areas.map(({ area }) => area).join(' ') : '',
        text,
        evidence.map((link) => link.ref).join(' '),
      ]),
    );
    expect(cells('recommendations.csv')).toEqual([header, ...rows]);
  });
});

describe('figures.csv', () => {
  it('has every figure with its sentence and page, and marks what an editor says of it', () => {
    const header = [
      ...['ref', 'quote', 'value', 'unit', 'kind', 'area', 'sentence'],
      ...['editor_of', 'editor_groups', 'editor_compared_with', 'url'],
    ];
    const [columns, ...rows] = cells('figures.csv');
    expect(columns).toEqual(header);
    const texts = new Map(
      content.paragraphs.flatMap((one) => [one, ...one.items]).map(({ ref, text }) => [ref, text]),
    );
    // The sentences are compared below: only their being in the text, with the quote, is known here.
    expect(rows.map((row) => row.with(6, ''))).toEqual(
      content.figures.map((figure) => [
        figure.ref,
        figure.quote,
        String(figure.value ?? ''),
        figure.unit ?? '',
        figure.kind,
        figure.area ?? '',
        '',
        figure.of,
        figure.groups.join('; '),
        figure.comparedWith ?? '',
        pathOf({ ref: figure.ref.replace(/-.*/, '') }) +
          (figure.ref.includes('-') ? `#${figure.ref}` : ''),
      ]),
    );
    const wrong = rows.filter(([ref = '', quote = '', , , , , sentence = '']) => {
      const isSentence = /^[A-Z‘].*[.]$/.test(sentence) || texts.get(ref) === sentence;
      return !isSentence || !sentence.includes(quote) || !texts.get(ref)?.includes(sentence);
    });
    expect(wrong).toEqual([]);
  });
});

describe('every CSV file', () => {
  it.each(NAMES)('opens in a spreadsheet with its own letters and line ends: %s', (name) => {
    const text = read(name);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.match(/(?<!\r)\n|\r(?!\n)/g)).toBe(null);
  });

  it.each(NAMES)('has no cell that a spreadsheet would take for a formula: %s', (name) => {
    expect(
      cells(name)
        .flat()
        .filter((cell) => /^[=+\-@\t\r]/.test(cell)),
    ).toEqual([]);
  });
});

/** The headings above a section and its own, outermost first; a part’s without an annex’s title. */
function headingsAbove(slug: string | null): string[] {
  const section = content.sections.find((candidate) => candidate.slug === slug);
  if (!section) return [];
  const name = section.parent === null ? section.heading.split(':')[0] : section.heading;
  return [...headingsAbove(section.parent), name ?? ''];
}
