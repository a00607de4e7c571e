import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkReport } from '../../../src/parser/checks/index.ts';
import { draftOf } from '../draft-of.ts';
import { problemsIn } from '../problems.ts';

const TEXT = 'Context\n\n1. It works.\n\n3. It lasts.\n\nHouses\n';

test('every check runs, and all problems are reported at once', () => {
  const draft = draftOf(TEXT);
  const [heading, ...others] = draft.blocks;
  const blocks = others.map((block) => ({ ...block, text: `${block.text} And so on.` }));
  const file = new VFile(TEXT);
  checkReport({ ...draft, blocks }, file);

  expect(heading?.kind).toBe('heading');
  expect(
    problemsIn(file).filter((found) => !/(report-count|heading-missing)$/.test(found)),
  ).toEqual([
    'text:1:1 line-claims',
    'text:3:1 words-kept',
    'text:5:1 words-kept',
    'text:7:1 words-kept',
    'text:5:1 paragraph-number',
    'text:7:1 unnumbered-text',
  ]);
});
