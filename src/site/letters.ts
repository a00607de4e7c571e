/**
 * The entries of an index, sorted already, by their first letters; numbers are one group.
 *
 * @param headOf The word by which an entry is sorted.
 */
export function groupByLetter<Entry>(
  entries: readonly Entry[],
  headOf: (entry: Entry) => string,
): LetterGroup<Entry>[] {
  const groups = Map.groupBy(entries, (entry) => letterOf(headOf(entry)));
  return [...groups].map(([letter, group]) => ({
    letter,
    id: letter === NUMBERS ? 'numbers' : letter,
    entries: group,
  }));
}

function letterOf(head: string): string {
  return /^\d/.test(head) ? NUMBERS : head.charAt(0).normalize('NFD').charAt(0).toUpperCase();
}

const NUMBERS = '0–9';

export interface LetterGroup<Entry> {
  letter: string;
  /** Its anchor on the page. */
  id: string;
  entries: Entry[];
}
