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

  it('lists the area grades that a paragraph states', () => {
    const judged = permalinks.flatMap(({ paragraph, judgements }) =>
      judgements.map(({ area }) => `${paragraph.ref} ${area ?? ''}`),
    );
    expect(judged).toContain('p37 staying-safe');
    expect(judged).toHaveLength(12);
  });
});
