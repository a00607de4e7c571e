import { rangesOf } from '../../search/query/index.ts';
import type { Hit } from '../../search/query/index.ts';
import { paragraphOf, REF, textRef } from '../../model/refs.ts';
import { required } from '../../text/required.ts';

/** Every mention in some hits, in report order. */
export function mentionsInReport(hits: Hit[]): MentionInReport[] {
  return hits.flatMap(({ paragraph, mentions }) => {
    const byMention = Map.groupBy(rangesOf(paragraph, mentions), ({ mention }) => mention);
    return [...byMention.values()].map((ranges) => ({
      paragraph: paragraph.ref,
      label: paragraph.label,
      ranges: ranges.map(({ text, start, end }) => ({
        ref: textRef(paragraph.ref, text),
        text: required(paragraph.texts[text], `text ${text} of ${paragraph.ref}`),
        start,
        end,
      })),
    }));
  });
}

/**
 * The index of a mention in the paragraph that a fragment names; else 0.
 *
 * @param which Which of the paragraph’s mentions, counted from 1; if it has fewer, its first.
 */
export function mentionAt(fragment: string, which: number, mentions: MentionInReport[]): number {
  const ref = REF.test(fragment) ? paragraphOf(fragment) : undefined;
  const first = mentions.findIndex(({ paragraph }) => paragraph === ref);
  if (first === -1) return 0;
  const index = first + which - 1;
  return mentions[index]?.paragraph === ref ? index : first;
}

/** The number of a mention among those of its paragraph, counted from 1. */
export function numberInParagraph(index: number, mentions: MentionInReport[]): number {
  const ref = mentions[index]?.paragraph;
  return index + 1 - mentions.findIndex(({ paragraph }) => paragraph === ref);
}

/** The index that is some steps from another; after the last comes the first again. */
export function stepFrom(index: number, steps: number, length: number): number {
  return (index + steps + length) % length;
}

/** Which mention of how many: `thresholds: 5 of 10. Paragraph 38`. */
export function positionText(query: string, index: number, mentions: MentionInReport[]): string {
  const { label } = required(mentions[index], `mention ${index}`);
  return `${query}: ${index + 1} of ${mentions.length}. ${label}`;
}

export interface MentionInReport {
  /** The ref of its paragraph. */
  paragraph: string;
  /** The name of its paragraph. */
  label: string;
  /**
   * A range for each text that it runs through, in UTF-16 units; `ref` names a paragraph or item, and
   * `text` is all of its words.
   */
  ranges: { ref: string; text: string; start: number; end: number }[];
}
