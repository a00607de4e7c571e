import { expect, test } from 'vitest';
import { lineClaims, wordsKept } from '../../../src/parser/checks/words.ts';
import { draftOf, problemsBy } from '../draft-of.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';

const { text, place } =
  positioned`Context\n\nA joint area review 7\n\n${HERE}1. One multi-\nagency team.\n\n2. Two.`;

test('every line of a text is in one block, with its text unchanged', () => {
  expect(problemsBy(lineClaims, text)).toEqual([]);
  expect(problemsBy(wordsKept, text)).toEqual([]);
});

test('a line that is in no block is reported', () => {
  const draft = draftOf(text);
  const blocks = draft.blocks.filter(({ text: words }) => words !== 'One multi-agency team.');
  expect(problemsBy(lineClaims, { ...draft, blocks })).toEqual([
    problem('line-claims', place),
    problem('line-claims', { ...place, line: place.line + 1 }),
  ]);
});

test('a line that is in two blocks is reported', () => {
  const draft = draftOf(text);
  const twice = draft.blocks.filter(({ kind }) => kind === 'heading');
  expect(problemsBy(lineClaims, { ...draft, blocks: [...draft.blocks, ...twice] })).toEqual([
    'text:1:1 line-claims',
  ]);
});

test('a running head that is in a block is reported', () => {
  const draft = draftOf(text);
  const lines = draft.lines.map((line) =>
    line.number === 1 ? { ...line, kind: 'blank' as const } : line,
  );
  expect(problemsBy(lineClaims, { ...draft, lines })).toEqual(['text:1:1 line-claims']);
});

test.each([
  ['lost', 'One agency team.'],
  ['added', 'One multi-agency team. More.'],
  ['corrected', 'One multiagency team.'],
  ['moved', 'multi-agency One team.'],
])('text that was %s is reported', (_, words) => {
  const draft = draftOf(text);
  const blocks = draft.blocks.map((block) =>
    block.text === 'One multi-agency team.' ? { ...block, text: words } : block,
  );
  expect(problemsBy(wordsKept, { ...draft, blocks })).toEqual([problem('words-kept', place)]);
});
