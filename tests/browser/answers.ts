import type { Report } from '../../src/model/schema.ts';
import { isSmallWord } from '../../src/search/query/small-words.ts';
import { required } from '../../src/text/required.ts';
import { content } from '../built/content.ts';
import { Oracle } from '../search/oracle.ts';
import type { Answer } from '../search/oracle.ts';

/** The report as the plain scan reads it. */
export const oracle = new Oracle(content, isSmallWord);

/** What a search for one word must find, in report order. */
export function answerTo(text: string): Answer {
  return oracle.answer([{ kind: 'word', text }]);
}

/** For each mention of a word, in report order, the paragraph that it is in. */
export function mentionsOf(word: string): string[] {
  return answerTo(word).flatMap(({ ref, mentions }) => mentions.map(() => ref));
}

/** How a page says how much an answer holds: `7 paragraphs, 9 mentions`. */
export function countOf(answer: Answer): string {
  const mentions = answer.reduce((sum, hit) => sum + hit.mentions.length, 0);
  return `${say(answer.length, 'paragraph')}, ${say(mentions, 'mention')}`;
}

/** The paragraphs of an answer that are in the sections of an area or linked to it. */
export function inArea(answer: Answer, area: string): Answer {
  return answer.filter(({ ref }) => {
    const { concerns, ...paragraph } = paragraphAt(ref);
    const recommendation = content.recommendations.find((one) => one.ref === ref);
    const linked = [...concerns, ...(recommendation?.areas ?? [])];
    return paragraph.area === area || linked.some((link) => link.area === area);
  });
}

/** The paragraphs of an answer that are in a part of the report. */
export function inPart(answer: Answer, part: string): Answer {
  return answer.filter(({ ref }) => paragraphAt(ref).part === part);
}

function paragraphAt(ref: string): Report['paragraphs'][number] {
  return required(
    content.paragraphs.find((paragraph) => paragraph.ref === ref),
    `paragraph ${ref}`,
  );
}

function say(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
