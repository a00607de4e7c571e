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

  it('lists the sentences of a paragraph that state a grade, those of its list items too', () => {
    const withStatements = permalinks.filter(({ statements }) => statements.length > 0);
    expect(withStatements[0]?.paragraph.ref).toBe('p11');
    const listed = withStatements.flatMap(({ paragraph, statements }) =>
      statements.map(({ ref }) => [paragraph.ref, ref.replace(/-.*/, '')]),
    );
    expect(listed.filter(([paragraph, stating]) => paragraph !== stating)).toEqual([]);
    expect(listed).toHaveLength(report.statedGrades.length);
  });

  it('counts a paragraph among those of its section', () => {
    const ordinalOf = (ref: string) =>
      permalinks.find(({ paragraph }) => paragraph.ref === ref)?.ordinal;
    expect(ordinalOf('p1')).toEqual({ position: 1, total: 6 });
    expect(ordinalOf('p37')).toEqual({ position: 1, total: 10 });
    expect(ordinalOf('p46')).toEqual({ position: 10, total: 10 });
    expect(ordinalOf('p16')).toEqual({ position: 1, total: 1 });
  });

  it('leads from summary to main report and back', () => {
    const pairs = report.counterparts.flatMap(({ summary, main }) =>
      main.flatMap((ref) => [`${summary} ${ref}`, `${ref} ${summary}`]),
    );
    const listed = permalinks.flatMap(({ paragraph, elsewhere }) =>
      elsewhere.map(({ ref }) => `${paragraph.ref} ${ref}`),
    );
    expect(listed.sort()).toEqual([...new Set(pairs)].sort());
  });

  it('quotes a sentence of another paragraph that says almost the same, from either of the two', () => {
    const quotedOn = (ref: string) =>
      permalinks
        .find(({ paragraph }) => paragraph.ref === ref)
        ?.repeats.map((sentence) => `${sentence.ref} ${sentence.words}`);
    expect(quotedOn('p72')).toContain('p22 Service management within the council is variable.');
    expect(quotedOn('p22')?.filter((one) => one.startsWith('p22'))).toEqual([]);
    expect(quotedOn('p22')?.some((one) => one.startsWith('p72 '))).toBe(true);
  });
});
