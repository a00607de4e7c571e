import { required } from '../../text/required.ts';
import type { CorpusParagraph } from './corpus.ts';
import type { Mention } from './find-pattern.ts';

/** The whole sentences of a paragraph that hold a mention, each mention as a range in it. */
export function excerptOf(
  paragraph: Pick<CorpusParagraph, 'texts' | 'sentences' | 'tokens'>,
  mentions: readonly Pick<Mention, 'first' | 'last'>[],
): Excerpt[] {
  const ranges = rangesOf(paragraph, mentions);
  const saying = new Set(mentions.map(({ first }) => paragraph.tokens[first]?.sentence));
  return paragraph.texts.flatMap((text, at) => {
    const here = ranges.filter((range) => range.text === at);
    const kept = paragraph.sentences.filter(
      (sentence, which) => sentence.text === at && saying.has(which),
    );
    return joinNeighbours(kept).map(({ start, end }) => ({
      item: at,
      text: text.slice(start, end),
      isCutBefore: start > 0,
      isCutAfter: end < text.length,
      marks: here
        .filter((range) => range.start >= start && range.end <= end)
        .map((range) => ({ start: range.start - start, end: range.end - start })),
    }));
  });
}

/** Where each mention stands in the paragraph’s texts. */
export function rangesOf(
  { tokens }: Pick<CorpusParagraph, 'tokens'>,
  mentions: readonly Pick<Mention, 'first' | 'last'>[],
): TextRange[] {
  return mentions.map(({ first, last }, mention) => {
    const { text, start } = required(tokens[first], `word ${first}`);
    return { text, start, end: required(tokens[last], `word ${last}`).end, mention };
  });
}

function joinNeighbours(sentences: readonly Span[]): Span[] {
  return sentences.reduce<Span[]>((joined, { start, end }) => {
    const last = joined.at(-1);
    return last && start - last.end <= 1
      ? [...joined.slice(0, -1), { start: last.start, end }]
      : [...joined, { start, end }];
  }, []);
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
