import { textRef } from '../../model/refs.ts';
import { required } from '../../text/required.ts';
import { rangesOf } from './excerpt.ts';
import type { Hit } from './search.ts';

/**
 * Every mention as a keyword in its context, in report order: one line each, with as many whole words
 * on either side as fit.
 *
 * @param reach How many characters of context there may be on each side.
 */
export function keywordsInContext(hits: Hit[], reach = 60): KeywordLine[] {
  return hits.flatMap(({ paragraph, mentions }) => {
    const ranges = Map.groupBy(rangesOf(paragraph, mentions), ({ mention }) => mention);
    return [...ranges.values()].flatMap((parts) => {
      const [first] = parts;
      const last = parts.at(-1);
      if (!first || !last) return [];
      const textOf = (at: number) =>
        required(paragraph.texts[at], `text ${at} of ${paragraph.ref}`);
      return [
        {
          ref: textRef(paragraph.ref, first.text),
          before: lastWords(textOf(first.text).slice(0, first.start), reach),
          keyword: parts.map(({ text, start, end }) => textOf(text).slice(start, end)).join(' '),
          after: firstWords(textOf(last.text).slice(last.end), reach),
        },
      ];
    });
  });
}

function lastWords(text: string, reach: number): string {
  const isCut = text.length > reach && !/\s/.test(text.charAt(text.length - reach - 1));
  const end = text.slice(-reach);
  return isCut ? end.replace(/^\S*\s*/, '') : end.trimStart();
}

function firstWords(text: string, reach: number): string {
  const isCut = text.length > reach && !/\s/.test(text.charAt(reach));
  const start = text.slice(0, reach);
  return isCut ? start.replace(/\s*\S*$/, '') : start.trimEnd();
}

export interface KeywordLine {
  /** The paragraph or item that holds it. */
  ref: string;
  before: string;
  keyword: string;
  after: string;
}
