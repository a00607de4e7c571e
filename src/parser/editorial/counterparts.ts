import type { CounterpartFacts, YamlFile } from './index.ts';
import type { Counterpart, Note, Paragraph, Recommendation } from '../../model/schema.ts';
import { addProblem, quote } from '../source/problem.ts';
import { sentencesOf } from '../../text/sentences.ts';

/**
 * The editor’s pairs of a sentence of the summary and the paragraphs of the main report on the same
 * subject. A sentence that the summary does not say, or a paragraph that is not there, is reported.
 */
export function readCounterparts(
  paragraphs: Paragraph[],
  { data, file, placeOf }: YamlFile<CounterpartFacts>,
): Counterpart[] {
  return data.counterparts.map(({ summary, sentence, main }, at) => {
    const path = ['counterparts', at];
    const paragraph = paragraphs.find(({ ref }) => ref === summary);
    if (!sentencesOf(paragraph?.text ?? '').includes(sentence)) {
      const reason = `expected a sentence of ${summary}, found ${quote(sentence)}`;
      addProblem(file, 'link-dangling', placeOf([...path, 'sentence']), reason);
    }
    for (const [index, ref] of main.entries()) {
      if (paragraphs.some((one) => one.ref === ref && one.part === 'main')) continue;
      const reason = `expected a paragraph of the main report, found ${quote(ref)}`;
      addProblem(file, 'link-dangling', placeOf([...path, 'main', index]), reason);
    }
    return { summary, sentence, main };
  });
}

/**
 * Join the recommendations that the report itself sends its reader between: a note after one (“For
 * full details … see annex B”) makes those of that annex its counterparts, and it theirs.
 */
export function linkCounterparts(recommendations: Recommendation[], notes: Note[]): void {
  for (const { after, text } of notes) {
    const letter = /\bannex ([A-Z])\b/i.exec(text)?.[1]?.toLowerCase();
    const referring = recommendations.find(({ ref }) => ref === after);
    if (!letter || !referring) continue;
    const reason = `The report says: ‘${text}’`;
    for (const detail of recommendations.filter(({ ref }) => ref.startsWith(letter))) {
      referring.counterparts.push({ ref: detail.ref, basis: 'stated', reason });
      detail.counterparts.push({ ref: referring.ref, basis: 'stated', reason });
    }
  }
}
