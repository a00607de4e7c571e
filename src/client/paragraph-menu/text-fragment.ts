import { required } from '../../text/required.ts';
import type { Quoted } from './quoted-words.ts';

/**
 * The text directive that leads to some words of the report: `text=from,to`, with words before and
 * after them where the same words stand elsewhere. A browser marks the first place that fits.
 *
 * @param texts Every text of the report, in order: those of a paragraph, then those of its list items.
 * @param first Which of them is the first text of the quoted paragraph.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment(texts: readonly string[], first: number, { parts }: Quoted): string {
  const [start] = parts;
  const end = parts.at(-1);
  if (!start || !end) return '';
  const before = required(texts[first + start.text], 'a text').slice(0, start.start);
  const after = required(texts[first + end.text], 'a text').slice(end.end);
  const isLong = start !== end || start.words.length > LONGEST;
  const from = isLong ? firstWords(start.words, ENDS) : start.words;
  const to = isLong ? lastWords(end.words, ENDS) : '';

  const contexts = Array.from({ length: MOST_CONTEXT + 1 }, (_, words) => ({
    prefix: lastWords(before, words),
    suffix: firstWords(after, words),
  }));
  const isFirst = ({ prefix, suffix }: Context) =>
    findFirst(texts, prefix, from, isLong ? '' : suffix) === first + start.text;
  // Some context always, so that a heading of the page with the same words is not taken for it.
  const { prefix, suffix } = contexts.slice(LEAST_CONTEXT).find(isFirst) ??
    contexts.at(-1) ?? { prefix: '', suffix: '' };
  return [
    'text=',
    prefix === '' ? '' : `${encode(prefix)}-,`,
    encode(from),
    to === '' ? '' : `,${encode(to)}`,
    suffix === '' ? '' : `,-${encode(suffix)}`,
  ].join('');
}

/** The first text that has some words with those before and after them; -1 where none has. */
function findFirst(
  texts: readonly string[],
  prefix: string,
  words: string,
  suffix: string,
): number {
  const wanted = [prefix, words, suffix].map((part) => part.toLowerCase());
  const [before = '', own = '', after = ''] = wanted;
  return texts.findIndex((text) => {
    const all = text.toLowerCase();
    for (let at = all.indexOf(own); at !== -1; at = all.indexOf(own, at + 1)) {
      const isAfter = all.slice(0, at).trimEnd().endsWith(before);
      const isBefore = all
        .slice(at + own.length)
        .trimStart()
        .startsWith(after);
      const isWhole =
        !/[\p{L}\p{N}]$/u.test(all.slice(0, at)) &&
        !/^[\p{L}\p{N}]/u.test(all.slice(at + own.length));
      if (isAfter && isBefore && isWhole) return true;
    }
    return false;
  });
}

function firstWords(text: string, count: number): string {
  return withWord(text.trim().split(/\s+/).slice(0, count).join(' '));
}

function lastWords(text: string, count: number): string {
  return count === 0 ? '' : withWord(text.trim().split(/\s+/).slice(-count).join(' '));
}

/** A text, unless it is of signs alone. */
function withWord(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

/** A hyphen or comma by itself would be read as part of the directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** The longest quotation, in characters, that stands whole in an address. */
const LONGEST = 120;
/** How many words of its beginning and end a longer one has there. */
const ENDS = 6;
/** How many words of context there are on each side, at least and at most. */
const LEAST_CONTEXT = 2;
const MOST_CONTEXT = 40;

interface Context {
  prefix: string;
  suffix: string;
}
