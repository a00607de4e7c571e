import { expect, it } from 'vitest';
import { reportMarkdown } from '../../src/downloads/markdown.ts';
import { findSection, report } from '../../src/site/report.ts';

it('writes a list as lines one below the other, and one blank line between blocks', () => {
  const [first, second] = report.paragraphs;
  const [judgement] = report.judgements;
  const lines = { start: 1, end: 1 };
  const items = ['improve', 'address'].map((text, at) => ({ ref: `p1-${at + 1}`, text, lines }));
  const own = { section: 'grades', text: 'They:' };
  const small = {
    ...report,
    title: 'A review',
    sections: [findSection('grades')],
    legend: [{ grade: 2, word: 'fair' }],
    judgements: ['Health', 'Safety'].map((subject) => ({
      ...judgement,
      ...{ subject, scope: 'Services', grade: 2, word: 'fair' },
    })),
    paragraphs: [
      { ...first, ...own, items },
      { ...second, ...own, items: [] },
    ],
    notes: [],
  } as typeof report;
  expect(reportMarkdown(small)).toBe(
    `# A review

## Grades

2: fair

- Health (Services): 2, fair
- Safety (Services): 2, fair

1\\. They:

- improve
- address

2\\. They:
`,
  );
});
