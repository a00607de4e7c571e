import type { Series } from '../../model/schema.ts';
import { textsOf } from '../../model/texts.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { Check } from './draft.ts';

/** Paragraph numbers run from 1 without a gap in each series. */
export const paragraphNumbers: Check = ({ report: { paragraphs } }, file) => {
  for (const series of Map.groupBy(paragraphs, (paragraph) => paragraph.series).values()) {
    let expected = 1;
    for (const [index, { number, lines }] of series.entries()) {
      if (number !== expected) {
        const reason = `expected paragraph ${expected}, found paragraph ${number}`;
        addProblem(file, 'paragraph-number', lines.start, reason);
        // If only this number is wrong, the next one continues the series.
        const isMisprint = series[index + 1]?.number === expected + 1;
        if (!isMisprint) expected = number;
      }
      expected += 1;
    }
  }
};

/** No two paragraphs, list items, sections or judgements have the same id. */
export const uniqueRefs: Check = ({ report }, file) => {
  const identified = [
    ...textsOf(report.paragraphs),
    ...report.sections.map(({ slug, lines }) => ({ ref: slug, lines })),
    ...report.judgements.map(({ id, lines }) => ({ ref: id, lines })),
  ];
  const seen = new Map<string, number>();
  for (const { ref, lines } of identified) {
    const before = seen.get(ref);
    if (before === undefined) {
      seen.set(ref, lines.start);
    } else {
      const reason = `expected ids that occur once, found ${quote(ref)} again (first at line ${before})`;
      addProblem(file, 'ref-unique', lines.start, reason);
    }
  }
};

/** The page numbers in the running heads increase. */
export const runningHeads: Check = ({ lines }, file) => {
  let last = 0;
  for (const line of lines) {
    if (line.kind !== 'running-head') continue;
    if (line.page <= last) {
      const reason = `expected a page after ${last}, found page ${line.page}`;
      addProblem(file, 'running-head-order', line.number, reason);
    }
    last = Math.max(last, line.page);
  }
};

/** The report has as many paragraphs, list items and so on as an editor counted. */
export const counts: Check = ({ report, editorial }, file) => {
  const yaml = editorial.report;
  const { counts: expected } = yaml.data;
  const numbered = (series: Series) =>
    report.paragraphs.filter((paragraph) => paragraph.series === series).length;
  const items = report.paragraphs.flatMap((paragraph) => paragraph.items);
  const actions = report.recommendations.flatMap((recommendation) => recommendation.actions);

  const table: [what: string, path: string[], expected: number, found: number][] = [
    ['numbered paragraphs', ['paragraphs', 'main'], expected.paragraphs.main, numbered('main')],
    ...(['annex-a', 'annex-b'] as const).map((series): [string, string[], number, number] => [
      `paragraphs in ${series.replace('-', ' ')}`,
      ['paragraphs', series],
      expected.paragraphs[series],
      numbered(series),
    ]),
    ['list items', ['items'], expected.items, items.length],
    ['texts without a number', ['notes'], expected.notes, report.notes.length],
    ['judgements', ['judgements'], expected.judgements, report.judgements.length],
    [
      'recommendations',
      ['recommendations'],
      expected.recommendations,
      report.recommendations.length,
    ],
    ['actions', ['actions'], expected.actions, actions.length],
  ];
  for (const [what, path, count, found] of table) {
    if (found === count) continue;
    const reason = `expected ${count} ${what} as counted here, found ${found} in ${file.path}`;
    addProblem(yaml.file, 'report-count', yaml.placeOf(['counts', ...path]), reason);
  }
};
