import distance from 'damerau-levenshtein';

/**
 * Words of the report that a mistyped word may have meant, likeliest first: by edit distance, then by
 * a common beginning, then by how often the report says them.
 *
 * @param vocabulary Every word of the report and how often it stands there.
 */
export function suggest(word: string, vocabulary: ReadonlyMap<string, number>, most = 3): string[] {
  if (word.length < 3) return [];
  const furthest = word.length < 5 ? 1 : 2;
  return [...vocabulary]
    .filter(([known]) => Math.abs(known.length - word.length) <= furthest && !/^\d+$/.test(known))
    .map(([known, count]) => ({
      known,
      steps: distance(word, known).steps,
      shared: sharedBeginning(word, known),
      count,
    }))
    .filter(({ steps }) => steps <= furthest)
    .sort((a, b) => a.steps - b.steps || b.shared - a.shared || b.count - a.count)
    .slice(0, most)
    .map(({ known }) => known);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
