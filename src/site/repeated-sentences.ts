import { paragraphOf } from '../model/refs.ts';
import type { Paragraph, Report } from '../model/schema.ts';
import { textsIn, textsOf } from '../model/texts.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokenise } from '../text/words.ts';

/**
 * The sentences of a report that stand in two paragraphs almost word for word. Two sentences are
 * compared by the words that they share, in any form, where a word counts for more the fewer
 * paragraphs have it. (Dice’s coefficient, with the weights of inverse document frequency.)
 *
 * @returns Every pair, in report order.
 */
export function findRepeatedSentences({ paragraphs }: Pick<Report, 'paragraphs'>): Repetition[] {
  const weigh = weightsIn(paragraphs);
  const sentences = textsOf(paragraphs)
    .flatMap(({ ref, text }) => sentencesOf(text).map((words) => ({ ref, words })))
    .map((sentence) => ({ ...sentence, families: familiesIn(sentence.words) }))
    .filter(({ families }) => families.size >= FEWEST_WORDS)
    .map((sentence) => ({ ...sentence, weight: weigh(sentence.families) }));
  return sentences.flatMap((first, at) =>
    sentences
      .slice(at + 1)
      .filter((second) => paragraphOf(second.ref) !== paragraphOf(first.ref))
      .filter((second) => {
        const shared = weigh(first.families.intersection(second.families));
        return (2 * shared) / (first.weight + second.weight) >= LEAST_SHARED;
      })
      .map((second) => ({ first: placeOf(first), second: placeOf(second) })),
  );
}

/** Shorter sentences are alike by chance. */
const FEWEST_WORDS = 6;

/** How much two sentences share, from 0 to 1: less than this, and one of them says something else. */
const LEAST_SHARED = 0.75;

function weightsIn(paragraphs: readonly Paragraph[]): (families: Set<string>) => number {
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    for (const family of familiesIn(textsIn(paragraph).join(' '))) {
      counts.set(family, (counts.get(family) ?? 0) + 1);
    }
  }
  const weightOf = (family: string) =>
    Math.log((paragraphs.length + 1) / (counts.get(family) ?? 1));
  return (families) => [...families].reduce((sum, family) => sum + weightOf(family), 0);
}

function familiesIn(text: string): Set<string> {
  return new Set(tokenise(text).map(({ family }) => family));
}

function placeOf({ ref, words }: RepeatedSentence): RepeatedSentence {
  return { ref, words };
}

/** Two sentences that are almost the same, the first of them first in the report. */
export interface Repetition {
  first: RepeatedSentence;
  second: RepeatedSentence;
}

export interface RepeatedSentence {
  /** Its paragraph or list item. */
  ref: string;
  words: string;
}
