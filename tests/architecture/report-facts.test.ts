import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { report } from '../../src/site/report.ts';

const files = globSync('src/**/*.{ts,astro}').sort();

it('has no name, abbreviation or place of this report in its code', () => {
  const [place = ''] = report.title.split(' ');
  const words = [place, ...report.names, ...report.abbreviations.map(({ short }) => short)];
  expect(findAll(words.map((word) => `(?<![\\w&])${RegExp.escape(word)}(?![\\w&])`))).toEqual([]);
});

it('has no paragraph or item of this report in its code', () => {
  // A ref, or the number that a reader sees, as in `p38`, `paragraph 38`, `23.4`.
  expect(findAll([`['"\`#](?:[pab]\\d+(?:-\\d+)?)['"\`]`, `[Pp]aragraph \\d+`])).toEqual([]);
});

it('has no count of this report in its code', () => {
  const counts = [
    report.paragraphs,
    report.judgements,
    report.recommendations,
    report.counterparts,
  ];
  const nouns = 'paragraphs|grades|recommendations|actions|judgements|areas|annexes|sentences';
  const inWords = 'one|two|three|six|seven|eight|nine|ten|eleven|twelve';
  expect(
    findAll([
      `(?:${counts.map(({ length }) => length).join('|')}) (?:${nouns})`,
      `(?<!\\w)(?:${inWords}) (?:${nouns})`,
    ]),
  ).toEqual([]);
});

/** Where the code, comments left out, matches one of some patterns. */
function findAll(patterns: string[]): string[] {
  const pattern = new RegExp(patterns.join('|'));
  return files.flatMap((file) =>
    withoutComments(readFileSync(file, 'utf8'))
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
