import { describe, expect, test } from 'vitest';
import { blocksIn, blocksOf } from './blocks-in.ts';

describe('a heading', () => {
  test.each([
    ['is a run of lines with a name from the form', 'Summary report'],
    ['may differ from the form in case', 'summary REPORT'],
    ['may differ from the form in hyphens', 'Achieving economic well being'],
    ['may run over two lines', 'Outcomes for children\nand young people'],
    ['may run over six lines', 'Outcomes\nfor\nchildren\nand\nyoung\npeople'],
    ['may break at a hyphen', 'Achieving economic well-\nbeing'],
    ['may have a title after a colon', 'Annex A: Whatever\nit says'],
  ])('%s', (_, text) => {
    const words = text.replace('-\n', '-').replaceAll('\n', ' ');
    expect(blocksIn(text)).toEqual([['heading', words]]);
  });

  test.each([
    ['may follow a paragraph directly on a new page', '1. It works.\n Context\n\n2. It lasts.'],
    ['may stand between blank lines', '1. It works.\n\nContext\n\n2. It lasts.'],
  ])('%s', (_, text) => {
    expect(blocksIn(text).at(1)).toEqual(['heading', 'Context']);
  });

  test.each([
    ['begins in the middle of a run of lines', '1. It works in\nContext'],
    ['is followed by other text in its run', 'Context\nof the review'],
    ['runs over seven lines', 'Annex A: A\nB\nC\nD\nE\nF\nG'],
    ['has a title that the form does not give it', 'Context: the city'],
  ])('is not recognised if it %s', (_, text) => {
    expect(blocksIn(text).map(([kind]) => kind)).not.toContain('heading');
  });

  test('whose name recurs is the next one in the form with that name', () => {
    const blocks = blocksOf('Being healthy\n\nGrades\n\nMain report\n\nBeing healthy');
    const parts = blocks.flatMap((block) => (block.kind === 'heading' ? [block.form.part] : []));
    expect(parts).toEqual(['summary', 'grades', 'main', 'main']);
  });

  test('whose name does not recur any more is the last one with that name', () => {
    const blocks = blocksOf('Main report\n\nBeing healthy\n\nStaying safe\n\nBeing healthy');
    const parts = blocks.flatMap((block) => (block.kind === 'heading' ? [block.form.part] : []));
    expect(parts).toEqual(['main', 'main', 'main', 'main']);
  });

  test('of an annex starts paragraph numbers again from 1', () => {
    const text = '7. It works.\n\nAnnex A: The city\n\n1. It is at tiers and\n 2. It lasts.';
    expect(blocksIn(text).at(-1)).toEqual(['paragraph', '2. It lasts.']);
  });
});
