import { breakPages, pageBoundaries, rewrap } from '../layouts.ts';

/**
 * Changes of layout and order within prose: line breaks, page breaks, words that change places. None
 * of them gives the parser a reason to refuse the form of the report.
 */
export function changeLayout(text: string, random: (below: number) => number): LayoutChange {
  const [name, change] = CHANGES[random(CHANGES.length)] ?? CHANGES[0];
  return { name, text: change(text, random) };
}

const CHANGES: [[string, Change], ...[string, Change][]] = [
  ['wrap at another width', (text, random) => rewrap(text, 30 + random(110))],
  ['break pages elsewhere', breakPagesElsewhere],
  ['move a line break', moveLineBreak],
  ['swap two words', swapWords],
];

function breakPagesElsewhere(text: string, random: (below: number) => number): string {
  const boundaries = pageBoundaries(text);
  const places = Array.from({ length: 1 + random(5) }, () => {
    const kind = random(2) === 0 ? 'running head' : 'leading space';
    return [boundaries[random(boundaries.length)] ?? 0, kind] as const;
  });
  return breakPages(text, new Map(places));
}

/** Two lines that follow each other within a paragraph, broken at another space. */
function moveLineBreak(text: string, random: (below: number) => number): string {
  const lines = text.split('\n');
  const at = pick(
    lines.keys().filter((index) => isProse(lines[index]) && isProse(lines[index + 1])),
    random,
  );
  const words = `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`.split(/ +/);
  const place = 2 + random(Math.max(words.length - 3, 1));
  return lines
    .toSpliced(at, 2, words.slice(0, place).join(' '), words.slice(place).join(' '))
    .join('\n');
}

/** Two words in lower case, of one line of prose, in each other’s place. */
function swapWords(text: string, random: (below: number) => number): string {
  const lines = text.split('\n');
  const at = pick(
    lines.keys().filter((index) => isProse(lines[index])),
    random,
  );
  const words = (lines[at] ?? '').split(' ');
  const plain = [...words.keys()].filter((index) => /^[a-z]{2,}$/.test(words[index] ?? ''));
  const [first, second] = [pick(plain.values(), random), pick(plain.values(), random)];
  const swapped = words.with(first, words[second] ?? '').with(second, words[first] ?? '');
  return lines.with(at, swapped.join(' ')).join('\n');
}

/** A line in the middle of a paragraph: it starts in lower case and is long. */
function isProse(line: string | undefined): boolean {
  return line !== undefined && /^[a-z]{2,} .{40,}[^-–] ?$/.test(line);
}

function pick(candidates: Iterable<number>, random: (below: number) => number): number {
  const all = [...candidates];
  return all[random(all.length)] ?? 0;
}

type Change = (text: string, random: (below: number) => number) => string;

interface LayoutChange {
  name: string;
  text: string;
}
