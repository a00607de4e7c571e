import { describe, expect, it } from 'vitest';
import { permalinks } from '../../src/site/permalinks.ts';
import { report } from '../../src/site/report.ts';

describe('permalinks', () => {
  it('links every paragraph to the next and the previous one', () => {
    const refs = report.paragraphs.map(({ ref }) => ref);
    expect(permalinks.map(({ next }) => next?.ref)).toEqual([...refs.slice(1), undefined]);
    expect(permalinks.map(({ previous }) => previous?.ref)).toEqual([
      undefined,
      ...refs.slice(0, -1),
    ]);
  });

  it('lists every link from a recommendation to its evidence on the paragraph linked to', () => {
    const forwards = report.recommendations.flatMap((recommendation) =>
      [recommendation, ...recommendation.actions].flatMap(({ ref, evidence }) =>
        evidence.map((link) => `${ref} rests on ${link.ref}`),
      ),
    );
    const backwards = permalinks.flatMap(({ paragraph, supports }) =>
      supports.map(({ ref }) => `${ref} rests on ${paragraph.ref}`),
    );
    expect(backwards.sort()).toEqual(forwards.sort());
  });

  it('lists the grades that a paragraph states, each once', () => {
    const judged = permalinks.flatMap(({ paragraph, judgements }) =>
      judgements.map(({ subject, grade }) => `${paragraph.ref} ${subject} ${grade}`),
    );
    expect(judged).toContain('p37 Staying safe 1');
    expect(judged.filter((one) => one.startsWith('p22 '))).toEqual([
      'p22 Service management 2',
      'p22 Capacity to improve 2',
      'p22 The education service 3',
      'p22 The social care services for children 1',
    ]);
    // Twelve sentences on the six areas, and three paragraphs on the whole and the services.
    expect(judged).toHaveLength(12 + 3 + 2 + 2);
  });
});
