import { expect, it } from 'vitest';
import { ownMentions } from '../../src/text/names.ts';
import { findWholeWords } from '../../src/text/whole-words.ts';

const NAMES = ['Common Assessment Framework', 'Assessment Framework', 'Framework', 'Start'];

it.each([
  ['Assessment Framework', 'The Assessment Framework.', 1],
  ['Assessment Framework', 'The Common Assessment Framework.', 0],
  ['Assessment Framework', 'The Common Assessment Framework and the Assessment Framework.', 1],
  ['Assessment Framework', 'The Reassessment Framework and Assessment Frameworks.', 0],
  ['Common Assessment Framework', 'The Common Assessment Framework.', 1],
  ['Framework', 'The Common Assessment Framework.', 0],
  ['Framework', 'The Common Assessment Framework, the Assessment Framework, the Framework.', 1],
  ['Start', 'Restart, Starts, Sure Start.', 1],
])('counts “%s” in its own right in “%s”: %i', (name, text, count) => {
  expect(ownMentions(name, NAMES, (words) => findWholeWords(text, words).length)).toBe(count);
});
