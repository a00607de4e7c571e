import type { Report } from '../../../src/model/schema.ts';

/**
 * What a report that was read from a source text has lost or gained, worked out from the letters of
 * both alone. Nothing here is shared with the parser.
 *
 * @returns Each word with the difference in how often it occurs; none if every word was kept.
 */
export function differences(source: string, report: Report): string[] {
  const counts = new Map<string, number>();
  const add = (text: string, by: number) => {
    for (const word of text.split(/[^\p{L}\p{N}\p{M}]+/u)) {
      if (word !== '') counts.set(word, (counts.get(word) ?? 0) + by);
    }
  };
  const plain = source
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'));
  for (const line of plain.split('\n')) {
    if (!/^\s*Stoke-on-Trent joint area review\s+\d+\s*$/.test(line)) add(line, 1);
  }
  add('Grades awarded', -1);
  for (const { grade, word } of report.legend) add(`${grade} ${word}`, -1);
  for (const scope of new Set(report.judgements.map((one) => one.scope))) add(scope, -1);
  for (const subject of new Set(report.judgements.map((one) => one.subject))) add(subject, -1);
  for (const { grade } of report.judgements) add(String(grade), -1);
  for (const { heading } of report.sections) add(heading, -1);
  for (const { text } of report.notes) add(text, -1);
  for (const { number, text, items } of report.paragraphs) {
    add(`${number} ${text}`, -1);
    for (const item of items) add(item.text, -1);
  }
  return [...counts].filter(([, count]) => count !== 0).map(([word, count]) => `${word} ${count}`);
}

/** The grade of each cell, by its id. */
export function gradesOf({ judgements }: Report): Record<string, number> {
  return Object.fromEntries(judgements.map(({ id, grade }) => [id, grade]));
}
