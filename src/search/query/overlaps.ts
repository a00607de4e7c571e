import type { Mention } from './find-pattern.ts';

/** Keep, of mentions that share words, the longest; of equally long ones the first. In order. */
export function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const longestFirst = [...mentions].sort(
    (a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first,
  );
  const taken = new Set<number>();
  const kept = longestFirst.filter(({ first, last }) => {
    const words = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    if (words.some((word) => taken.has(word))) return false;
    for (const word of words) taken.add(word);
    return true;
  });
  return kept.sort((a, b) => a.first - b.first);
}
