import { describe, expect, test } from 'vitest';
import { blocksIn, blocksOf } from './blocks-in.ts';

describe('a heading', () => {
  test.each([
    ['is a run of lines that the form names', 'Summary report'],
    ['has any case', 'summary REPORT'],
    ['has its hyphens or none', 'Achieving economic well being'],
    ['runs over two lines', 'Outcomes for children\nand young people'],
    ['breaks at a hyphen', 'Achieving economic well-\nbeing'],
    ['has a title of its own after a colon', 'Annex A: Whatever\nit says'],
  ])('%s', (_, text) => {
    const words = text.replace('-\n', '-').replace('\n', ' ');
    expect(blocksIn(text)).toEqual([['heading', words]]);
  });

  test.each([
    ['begins right after a paragraph on a new page', '1. It works.\n Context\n\n2. It lasts.'],
    ['stands between blank lines', '1. It works.\n\nContext\n\n2. It lasts.'],
  ])('%s', (_, text) => {
    expect(blocksIn(text).at(1)).toEqual(['heading', 'Context']);
  });

  test.each([
    ['begins within a run of lines', '1. It works in\nContext'],
    ['shares its run with other words', 'Context\nof the review'],
    ['has a title where the form gives it none', 'Context: the city'],
  ])('is none that %s', (_, text) => {
    expect(blocksIn(text).map(([kind]) => kind)).not.toContain('heading');
  });

  test('that recurs is the next of the form that has its name', () => {
    const blocks = blocksOf('Being healthy\n\nGrades\n\nMain report\n\nBeing healthy');
    const parts = blocks.flatMap((block) => (block.kind === 'heading' ? [block.form.part] : []));
    expect(parts).toEqual(['summary', 'grades', 'main', 'main']);
  });

  test('of an annex starts the numbers anew', () => {
    const text = '7. It works.\n\nAnnex A: The city\n\n1. It is at tiers and\n 2. It lasts.';
    expect(blocksIn(text).at(-1)).toEqual(['paragraph', '2. It lasts.']);
  });
});
