import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { content } from './content.ts';
import { all, DIST, pathOf, readPages } from './site.ts';

const NAMES = [
  'paragraphs.csv',
  'judgements.csv',
  'statements.csv',
  'recommendations.csv',
  'evidence.csv',
  'figures.csv',
];
const pages = readPages();
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
      'url',
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
        urlOf(ref),
      ]),
    );
    expect(cells('paragraphs.csv')).toEqual([header, ...rows]);
  });
});

describe('judgements.csv', () => {
  it('has every grade of the table, with its row, column and word', () => {
    const header = ['id', 'subject', 'scope', 'grade', 'word', 'area', 'url'];
    const rows = content.judgements.map(({ id, subject, scope, grade, area }) => [
      id,
      subject,
      scope,
      String(grade),
      content.legend.find((step) => step.grade === grade)?.word,
      area ?? '',
      `/judgements/#${id}`,
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
      urlOf(stated.ref),
    ]);
    expect(cells('statements.csv')).toEqual([header, ...rows]);
  });
});

describe('recommendations.csv', () => {
  it('has every recommendation and, after it, its actions, each with what it rests on itself', () => {
    const header = 'ref recommendation timeframe addressee areas text evidence url'.split(' ');
    const rows = content.recommendations.flatMap((recommendation) =>
      [recommendation, ...recommendation.actions].map(({ ref, text, areas, evidence }) => [
        ref,
        recommendation.ref,
        content.sections.find(({ timeframe }) => timeframe === recommendation.timeframe)?.heading,
        recommendation.addressee ?? '',
        areas.map(({ area }) => area).join(' '),
        text,
        evidence.map((link) => link.ref).join(' '),
        urlOf(ref),
      ]),
    );
    expect(cells('recommendations.csv')).toEqual([header, ...rows]);
  });
});

describe('evidence.csv', () => {
  it('has every link of a recommendation or action to what supports it, and who made it', () => {
    const header = ['recommendation', 'evidence', 'reason', 'editorial', 'url'];
    const rows = content.recommendations
      .flatMap((recommendation) => [recommendation, ...recommendation.actions])
      .flatMap(({ ref, evidence }) => evidence.map((link) => ({ from: ref, ...link })))
      .map(({ from, ref, reason, basis }) => [
        from,
        ref,
        reason,
        basis === 'editorial' ? 'yes' : 'no',
        urlOf(ref),
      ]);
    expect(rows.length).toBeGreaterThan(0);
    expect(cells('evidence.csv')).toEqual([header, ...rows]);
  });
});

describe('figures.csv', () => {
  it('has every figure with its sentence and page, and marks what an editor says of it', () => {
    const stated = 'ref quote value unit kind area sentence'.split(' ');
    const header = [...stated, 'editor_of', 'editor_groups', 'editor_compared_with', 'url'];
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
        urlOf(figure.ref),
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
  it.each(NAMES)('has an address in its last column that lands: %s', (name) => {
    const [columns = [], ...rows] = cells(name);
    expect(columns.at(-1)).toBe('url');
    expect(rows.map((row) => row.at(-1) ?? '').filter((url) => !lands(url))).toEqual([]);
  });

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

/** Whether an address leads to a page of the site and, where it has a fragment, to its element. */
function lands(url: string): boolean {
  const [path = '', fragment] = url.split('#');
  const page = pages.get(path);
  return (
    page !== undefined && (fragment === undefined || all(`[id="${fragment}"]`, page).length === 1)
  );
}

/** The address of a paragraph’s own page, or of a list item on it. */
function urlOf(ref: string): string {
  return pathOf({ ref: ref.replace(/-.*/, '') }) + (ref.includes('-') ? `#${ref}` : '');
}

/** The headings above a section and its own, outermost first; a part’s without an annex’s title. */
function headingsAbove(slug: string | null): string[] {
  const section = content.sections.find((candidate) => candidate.slug === slug);
  if (!section) return [];
  const name = section.parent === null ? section.heading.split(':')[0] : section.heading;
  return [...headingsAbove(section.parent), name ?? ''];
}
