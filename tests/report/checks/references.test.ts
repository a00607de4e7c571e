import { expect, test } from 'vitest';
import { edited } from '../faults/edits.ts';
import { HERE, positioned } from '../positioned.ts';
import { problem } from '../problems.ts';
import { problemsOfSource } from '../real-report.ts';

test('a reference to an annex that is not there is reported on its line', () => {
  const { text, place } = edited(
    'For full details of actions recommended see annex B.',
    positioned`${HERE}For full details of actions recommended see annex C.`,
  );
  expect(problemsOfSource(text)).toEqual([problem('reference-dangling', place, 'report.txt')]);
});
