/** Random numbers that are the same for the same seed (a linear congruential generator). */
export function randomFrom(seed: number): (below: number) => number {
  let state = BigInt(seed) + 1n;
  return (below) => {
    state = (state * 6364136223846793005n + 1442695040888963407n) % 2n ** 64n;
    return Number((state >> 33n) % BigInt(below));
  };
}

/** One change to a source text, by name. */
export function mutate(text: string, random: (below: number) => number): Mutation {
  const [name, change] = CHANGES[random(CHANGES.length)] ?? CHANGES[0];
  const lines = text.split('\n');
  return { name, text: change(lines, random(lines.length - 1), random).join('\n') };
}

type Change = (lines: string[], at: number, random: (below: number) => number) => string[];

const CHANGES: [[string, Change], ...[string, Change][]] = [
  ['drop a line', (lines, at) => lines.toSpliced(at, 1)],
  ['double a line', (lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')],
  ['swap two lines', (lines, at) => lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '')],
  [
    'glue two lines',
    (lines, at) => lines.toSpliced(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`),
  ],
  ['glue a running head to the line before', glueHead],
  ['cut a line in two', (lines, at, random) => cutAt(lines, at, random)],
  ['indent a line', (lines, at) => lines.with(at, ` ${lines[at] ?? ''}`)],
  ['trim a line', (lines, at) => lines.with(at, (lines[at] ?? '').trim())],
  ['write a line in capitals', (lines, at) => lines.with(at, (lines[at] ?? '').toUpperCase())],
  ['flip a character', (lines, at, random) => flip(lines, at, random)],
  [
    'add a stray line',
    (lines, at, random) => lines.toSpliced(at, 0, STRAY[random(STRAY.length)] ?? ''),
  ],
  ['move a block of lines', (lines, at, random) => moveBlock(lines, at, random)],
  ['change a grade', (lines, _, random) => changeGrade(lines, random)],
  ['shift a grade', (lines, _, random) => shiftGrade(lines, random)],
];

const STRAY = [
  '7',
  '12. Another',
  '• and more',
  'Staying safe',
  '',
  '\f',
  'Stoke-on-Trent joint area review 9',
  '– then',
  '038. More',
];

function glueHead(lines: string[], at: number): string[] {
  const heads = lines.flatMap((line, index) =>
    / joint area review {2,}\d+/.test(line) ? [index] : [],
  );
  const head = heads[at % heads.length] ?? 0;
  const before = lines.slice(0, head).findLastIndex((line) => line.trim() !== '');
  return lines.with(before, `${lines[before] ?? ''}${lines[head] ?? ''}`).toSpliced(head, 1);
}

function cutAt(lines: string[], at: number, random: (below: number) => number): string[] {
  const line = lines[at] ?? '';
  const place = random(line.length + 1);
  return lines.toSpliced(at, 1, line.slice(0, place), line.slice(place));
}

function flip(lines: string[], at: number, random: (below: number) => number): string[] {
  const line = lines[at] ?? '';
  const place = random(line.length + 1);
  const signs = ['x', '0', '•', ' ', '-', '\u200B', '\u202E', 'ﬁ', '\uE000', '.'];
  return lines.with(
    at,
    line.slice(0, place) + (signs[random(signs.length)] ?? '') + line.slice(place + 1),
  );
}

function moveBlock(lines: string[], at: number, random: (below: number) => number): string[] {
  const block = lines.slice(at, at + 1 + random(40));
  const rest = lines.toSpliced(at, block.length);
  return rest.toSpliced(random(rest.length), 0, ...block);
}

function gradeLines(lines: string[]): number[] {
  return lines.flatMap((line, index) => (/^ {0,2}\d(?: \d)? {1,3}$/.test(line) ? [index] : []));
}

function changeGrade(lines: string[], random: (below: number) => number): string[] {
  const cells = gradeLines(lines);
  const at = cells[random(cells.length)] ?? 0;
  return lines.with(at, (lines[at] ?? '').replace(/\d/, String(random(6))));
}

function shiftGrade(lines: string[], random: (below: number) => number): string[] {
  const cells = gradeLines(lines);
  const at = cells[random(cells.length)] ?? 0;
  const line = lines[at] ?? '';
  return lines.with(at, random(2) === 0 ? ` ${line}` : line.slice(1));
}

export interface Mutation {
  name: string;
  text: string;
}
