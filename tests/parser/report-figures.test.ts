import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/schema.ts';

/**
 * Every number of the real report, looked for by other means than the parser’s: signs, digits, and
 * the words of a list of its own.
 */
const { paragraphs, figures } = JSON.parse(readFileSync('content/report.json', 'utf8')) as Pick<
  Report,
  'paragraphs' | 'figures'
>;
const { notFigures } = load(readFileSync('content/figures.yaml', 'utf8')) as {
  notFigures: { ref: string; quote: string }[];
};
const texts = new Map(
  paragraphs.flatMap((one) => [one, ...one.items]).map(({ ref, text }) => [ref, text]),
);
const textOf = (ref: string) => texts.get(ref) ?? '';

const UNITS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const STEMS = `${UNITS.join(' ')} ${ORDINALS.join(' ')} zero nil nought thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
  thousand million billion eleventh twelfth half halves halved quarter quarters twice thrice once
  double doubled treble trebled triple tripled pair pairs couple dozen dozens single singly percent
  fortnight decade decades century centuries tens hundreds thousands millions thirds fifths ones
  January February March April June July August September October November December`;
const WORDS = new Set(STEMS.toLowerCase().split(/\s+/));

/** The places of numbers: runs of digits and words, cut at everything else; and signs. */
function numberPlaces(text: string): { start: number; end: number }[] {
  const runs = [...text.matchAll(/[0-9]+|[A-Za-z]+|[%£$€¼½¾]/g)];
  return runs
    .filter(([run]) => /[^A-Za-z]/.test(run) || WORDS.has(run.toLowerCase()))
    .map(({ 0: run, index }) => ({ start: index, end: index + run.length }));
}

test('a scan that knows none of the parser’s rules finds numbers in the report', () => {
  const places = [...texts.values()].flatMap(numberPlaces);
  expect(places.length).toBeGreaterThan(150);
});

test('every figure, and every number that is none, is in its text word for word, and once', () => {
  const wrong = [...figures, ...notFigures].filter(
    ({ ref, quote }) => textOf(ref).split(quote).length !== 2,
  );
  expect(wrong).toEqual([]);
});

test('every number of the report is in exactly one of them', () => {
  const wrong = [...texts].flatMap(([ref, text]) => {
    const spans = [...figures, ...notFigures]
      .filter((one) => one.ref === ref)
      .map(({ quote }) => ({
        start: text.indexOf(quote),
        end: text.indexOf(quote) + quote.length,
      }));
    return numberPlaces(text)
      .filter(
        ({ start, end }) =>
          spans.filter((span) => span.start <= start && end <= span.end).length !== 1,
      )
      .map(({ start, end }) => `${ref}: ${text.slice(start - 30, end + 30)}`);
  });
  expect(wrong).toEqual([]);
});

test('every value is a number that its words say', () => {
  const wrong = figures.filter(({ value, quote }) => {
    const inDigits = (quote.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((digits) =>
      Number(digits.replaceAll(',', '')),
    );
    const words = quote.toLowerCase().split(/[^a-z]+/);
    const inWords = words.flatMap((word) => {
      const at = word === 'single' ? 0 : Math.max(UNITS.indexOf(word), ORDINALS.indexOf(word));
      return at === -1 ? [] : [at + 1];
    });
    return value !== null && ![...inDigits, ...inWords].includes(value);
  });
  expect(wrong).toEqual([]);
});

test('a percentage has its sign, a year is one, and nothing else is either', () => {
  for (const { quote, kind, unit, value } of figures) {
    expect([quote, kind === 'percentage', unit === '%']).toEqual([
      quote,
      ...Array<boolean>(2).fill(quote.includes('%')),
    ]);
    const isYear = value !== null && value >= 1900 && value <= 2010;
    expect([quote, kind === 'year']).toEqual([quote, isYear]);
  }
});

test('the figures are in the order of the report', () => {
  const refs = [...texts.keys()];
  const places = figures.map(
    ({ ref, quote }) => refs.indexOf(ref) * 1e5 + textOf(ref).indexOf(quote),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
