import { sentencesWithPlaces } from '../../text/sentences.ts';
import type { CorpusParagraph } from './corpus.ts';
import type { Mention } from './match.ts';

/**
 * The whole sentences of a paragraph that hold a mention, each mention as a range in it. A mention
 * that runs from one sentence into the next keeps both.
 */
export function excerptOf(paragraph: CorpusParagraph, mentions: Mention[]): Excerpt[] {
  const ranges = rangesOf(paragraph, mentions);
  return paragraph.texts.flatMap((text, at) => {
    const here = ranges.filter((range) => range.text === at);
    const kept = sentencesWithPlaces(text).filter(({ start, end }) =>
      here.some((range) => range.start < end && range.end > start),
    );
    return joinNeighbours(kept).map(({ start, end }) => ({
      item: at,
      text: text.slice(start, end),
      isCutBefore: start > 0,
      isCutAfter: end < text.trimEnd().length,
      marks: clip(here, start, end),
    }));
  });
}

/** Where each mention stands in the paragraph’s texts; one that runs over two texts has two ranges. */
export function rangesOf({ tokens }: CorpusParagraph, mentions: Mention[]): TextRange[] {
  return mentions.flatMap(({ first, last }, mention) => {
    const byText = Map.groupBy(tokens.slice(first, last + 1), ({ text }) => text);
    return [...byText].map(([text, part]) => ({
      text,
      start: part[0]?.start ?? 0,
      end: part.at(-1)?.end ?? 0,
      mention,
    }));
  });
}

function joinNeighbours(sentences: Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of sentences) {
    const last = joined.at(-1);
    if (last && start - last.end <= 1) last.end = end;
    else joined.push({ start, end });
  }
  return joined;
}

function clip(ranges: TextRange[], start: number, end: number): Span[] {
  return ranges
    .filter((range) => range.start < end && range.end > start)
    .map((range) => ({
      start: Math.max(range.start, start) - start,
      end: Math.min(range.end, end) - start,
    }));
}

interface Span {
  start: number;
  end: number;
}

export interface TextRange extends Span {
  /** Which of the paragraph’s texts. */
  text: number;
  /** Which mention, counted from 0. */
  mention: number;
}

export interface Excerpt {
  /** 0 for the paragraph’s own words, then the number of the list item. */
  item: number;
  text: string;
  isCutBefore: boolean;
  isCutAfter: boolean;
  /** The mentions, as ranges in the text. */
  marks: Span[];
}
