import { textRef } from '../../model/refs.ts';
import { required } from '../../text/required.ts';
import { rangesOf } from './excerpt.ts';
import type { Hit } from './hits.ts';

/**
 * Every mention as a keyword in its context, in the order of the hits: one line each, with as many
 * whole words on either side as fit.
 *
 * @param reach How many characters of context there may be on each side.
 */
export function keywordsInContext(hits: readonly Hit[], reach = 60): KeywordLine[] {
  return hits.flatMap(({ paragraph, mentions }) =>
    rangesOf(paragraph, mentions).map(({ text: at, start, end, mention }) => {
      const text = required(paragraph.texts[at], `text ${at} of ${paragraph.ref}`);
      return {
        ref: textRef(paragraph.ref, at),
        mention,
        before: lastWords(text.slice(0, start), reach),
        keyword: text.slice(start, end),
        after: firstWords(text.slice(end), reach),
      };
    }),
  );
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
  /** Which mention of its paragraph, counted from 0. */
  mention: number;
  before: string;
  keyword: string;
  after: string;
}
