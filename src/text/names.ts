import { findWholeWords, hasWholeWords } from './whole-words.ts';

/**
 * How often a name is mentioned in its own right. Where it is part of a longer name, as “Assessment
 * Framework” is of “Common Assessment Framework”, only the longer one is mentioned.
 *
 * @param names All names, among them those that contain this one.
 * @param countOf How often the words of a name are in a text.
 */
export function ownMentions(
  name: string,
  names: readonly string[],
  countOf: (name: string) => number,
): number {
  const all = countOf(name);
  if (all === 0) return 0;
  const longer = names.filter((other) => other !== name && hasWholeWords(other, name));
  return longer.reduce(
    (count, other) =>
      count - findWholeWords(other, name).length * ownMentions(other, longer, countOf),
    all,
  );
}
