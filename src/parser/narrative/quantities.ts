import type { Figure } from '../../model/schema.ts';
import { required } from '../../text/required.ts';

/**
 * Every number in a text, in digits or in words, in order: “240,000”, “ten”, “17th”, “half”. A word
 * counts whatever it means there: “first” in “first contact” is a number too.
 */
export function numbersIn(text: string): NumberInText[] {
  return [...text.matchAll(NUMBER)].map(({ 0: words, index }) => ({
    words,
    value: valueOf(words),
    start: index,
    end: index + words.length,
  }));
}

/**
 * What a quotation says of a quantity by its form alone: its only number, what that counts, and what
 * kind of quantity it is. A range of numbers has no value, nor has a time that years name.
 *
 * @returns `undefined` if the quotation has no number.
 */
export function readQuantity(quotation: string): Quantity | undefined {
  const numbers = numbersIn(quotation);
  const [first] = numbers;
  if (!first) return undefined;

  const only = numbers.length === 1 ? first.value : null;
  const form = FORMS.find(({ pattern }) => pattern.test(quotation));
  if (form) {
    const { kind, pattern, unit } = form;
    return { value: form.isAsStated ? null : only, unit: unit(pattern.exec(quotation)), kind };
  }
  if (numbers.every(({ words }) => ORDINAL.test(words))) {
    return { value: only, unit: null, kind: 'rank' };
  }
  return { value: only, unit: lastWord(quotation), kind: 'count' };
}

/** What is counted: the last word, where that is no number. */
function lastWord(quotation: string): string | null {
  const word = /\p{L}+$/u.exec(quotation)?.[0];
  return word === undefined || numbersIn(word).length > 0 ? null : word;
}

function valueOf(words: string): number | null {
  if (/^\d/.test(words)) return Number(words.replaceAll(/,|\D+$/g, ''));
  const word = words.toLowerCase();
  return required(VALUES.get(word) ?? VALUES.get(word.replace(/s$/, '')), word).value;
}

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Other words that say a number, by its value; `null` where that depends on other words. */
const OTHERS: readonly (readonly [number | null, string])[] = [
  [0, 'nil nought'],
  [0.25, 'quarter'],
  [0.5, 'half'],
  [1, 'single once'],
  [2, 'twice double pair couple'],
  [3, 'thrice treble triple'],
  [12, 'dozen'],
  [30, 'thirtieth'],
  [40, 'fortieth'],
  [50, 'fiftieth'],
  [100, 'hundred hundredth'],
  [1000, 'thousand'],
  [1e6, 'million'],
  [1e9, 'billion'],
  [null, 'halve halved halving quarterly singly doubled doubling trebled tripled'],
  [null, 'fortnight decade century centuries'],
];

/** By each word for a number, in lower case, its value. */
const VALUES = new Map<string, { value: number | null }>([
  ...CARDINALS.split(' ').map((word, at) => [word, { value: at }] as const),
  ...TENS.split(' ').map((word, at) => [word, { value: 10 * (at + 1) }] as const),
  ...ORDINALS.split(' ').map((word, at) => [word, { value: at + 1 }] as const),
  ...OTHERS.flatMap(([value, words]) => words.split(' ').map((word) => [word, { value }] as const)),
]);

const WORDS = [...VALUES.keys()].sort((a, b) => b.length - a.length).join('|');
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const NUMBER = new RegExp(
  String.raw`(?:${DIGITS})(?:(?:st|nd|rd|th)(?!\p{L}))?|(?<!\p{L})(?:${WORDS})s?(?!\p{L})`,
  'giu',
);
const ORDINAL = new RegExp(
  String.raw`^(?:\d.*(?:st|nd|rd|th)|${ORDINALS.split(' ').join('|')})$`,
  'iu',
);
const TIME = '((?:working |calendar )?(?:minute|hour|day|week|month|year))s?';

const noUnit = () => null;
const plural = (match: RegExpExecArray | null) => `${required(match?.[1], 'a unit of time')}s`;

/** The forms that tell a kind of quantity, the first that fits; what has none of them is a count. */
const FORMS: readonly Form[] = [
  { kind: 'percentage', pattern: /\d ?%|\bper ?cent\b/i, unit: () => '%' },
  { kind: 'money', pattern: /[£€$]/, unit: (match) => match?.[0] ?? null },
  {
    kind: 'ratio',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:\d+|${WORDS}) (?:in|out of) (?:\d{1,3}|${WORDS})(?![\p{L}\d])|\d:\d`,
      'iu',
    ),
    unit: noUnit,
  },
  {
    kind: 'period',
    pattern: /\b\d{4}[–-]\d{2}|\b\d{4}s\b|\b(?:between|from)\b.*\b(?:19|20)\d{2}\b/i,
    unit: noUnit,
    isAsStated: true,
  },
  {
    kind: 'period',
    pattern: new RegExp(String.raw`\b(?:past|last|next)\b.* ${TIME}\b`, 'i'),
    unit: plural,
  },
  { kind: 'year', pattern: /^(?:\D*\b)?(?:19|20)\d{2}(?:\b\D*)?$/, unit: () => 'year' },
  {
    kind: 'age',
    pattern: /\bage[ds]?\b|\byear[- ]olds?\b|\bpost[- ]\d|\bunder \d+ years\b/i,
    unit: () => 'years',
  },
  { kind: 'duration', pattern: new RegExp(String.raw`[ -]${TIME}\b`, 'i'), unit: plural },
];

interface Form {
  kind: Figure['kind'];
  pattern: RegExp;
  /** The unit, from the match of the pattern. */
  unit: (match: RegExpExecArray | null) => string | null;
  /** Whether its numbers do not make one value, so that only the words say it. */
  isAsStated?: boolean;
}

interface Quantity {
  /** The value; `null` where several numbers, or words alone, say it. */
  value: number | null;
  unit: string | null;
  kind: Figure['kind'];
}

interface NumberInText {
  words: string;
  value: number | null;
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  /** Where it ends. */
  end: number;
}
