import { seriesOf } from '../form/form.ts';
import { addProblem, quote } from '../source/problem.ts';
import { textsOf } from '../../model/texts.ts';
import type { Check } from './draft.ts';

/** Paragraph numbers run from 1 without a gap in each series. */
export const paragraphNumbers: Check = ({ report: { paragraphs } }, file) => {
  for (const series of Map.groupBy(paragraphs, (paragraph) => paragraph.series).values()) {
    let due = 1;
    for (const [index, { number, lines }] of series.entries()) {
      if (number !== due) {
        const reason = `expected paragraph ${due}, found paragraph ${number}`;
        addProblem(file, 'paragraph-number', lines.start, reason);
        const isMisnumbered = series[index + 1]?.number === due + 1;
        if (!isMisnumbered) due = number;
      }
      due += 1;
    }
  }
};

/** No two things of the report have one identity. */
export const uniqueRefs: Check = ({ report }, file) => {
  const named = [
    ...textsOf(report.paragraphs),
    ...report.sections.map(({ slug, lines }) => ({ ref: slug, lines })),
    ...report.judgements.map(({ id, lines }) => ({ ref: id, lines })),
  ];
  const seen = new Map<string, number>();
  for (const { ref, lines } of named) {
    const before = seen.get(ref);
    if (before === undefined) {
      seen.set(ref, lines.start);
    } else {
      const reason = `expected one ${quote(ref)}, found a second; the first is at line ${before}`;
      addProblem(file, 'ref-unique', lines.start, reason);
    }
  }
};

/** Running heads count pages upwards. */
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

/** The report has as many of everything as its editor counted. */
export const counts: Check = ({ report, blocks, editorial }, file) => {
  const { counts: expected } = editorial.report.data;
  const end = blocks.at(-1)?.lines.at(-1)?.number ?? 1;
  const numbered = (series: string) =>
    report.paragraphs.filter(({ part }) => seriesOf(part) === series).length;
  const items = report.paragraphs.flatMap((paragraph) => paragraph.items);
  const actions = report.recommendations.flatMap((recommendation) => recommendation.actions);

  const table: [what: string, expected: number, found: number][] = [
    ['numbered paragraphs', expected.paragraphs.main, numbered('main')],
    ['paragraphs in annex A', expected.paragraphs['annex-a'], numbered('annex-a')],
    ['paragraphs in annex B', expected.paragraphs['annex-b'], numbered('annex-b')],
    ['list items', expected.items, items.length],
    ['notes without a number', expected.notes, report.notes.length],
    ['judgements', expected.judgements, report.judgements.length],
    ['recommendations', expected.recommendations, report.recommendations.length],
    ['actions', expected.actions, actions.length],
  ];
  for (const [what, due, found] of table) {
    if (found === due) continue;
    addProblem(file, 'report-count', end, `expected ${due} ${what}, found ${found}`);
  }
};
