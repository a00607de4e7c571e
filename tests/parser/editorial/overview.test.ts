import { expect, test } from 'vitest';
import { REPORT_TEXT, reportIn } from '../real-report.ts';

const { overview, paragraphs } = reportIn(REPORT_TEXT);

test('the opening sentences are whole sentences of the report', () => {
  expect(Object.keys(overview)).toEqual(['about', 'makers', 'answer', 'gravest']);
  for (const { ref, sentence } of Object.values(overview)) {
    expect(paragraphs.find((paragraph) => paragraph.ref === ref)?.text).toContain(sentence);
    expect(sentence).toMatch(/^[A-Z].*\.$/);
  }
});
