import type { Counterpart } from '../../model/schema.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { hasWholeWords } from '../../text/whole-words.ts';
import type { StatedParagraph } from '../narrative/paragraphs.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import { quotationsIn } from './quotations.ts';
import { textsAt } from './references.ts';
import type { YamlFile } from './yaml.ts';

/**
 * An editor’s pairs of a summary sentence and the main report paragraphs on the same subject, with how
 * one of these differs from it. What does not exist is reported: a sentence, a paragraph, or words in
 * quotation marks that neither of the two that differ has.
 */
export function readCounterparts(
  paragraphs: readonly StatedParagraph[],
  { data, file, placeOf }: YamlFile<EditorialData['counterparts']>,
): Counterpart[] {
  for (const [at, { summary, sentence, main, differs }] of data.counterparts.entries()) {
    const path = ['counterparts', at];
    const paragraph = paragraphs.find(({ ref }) => ref === summary);
    if (!paragraph || !sentencesOf(paragraph.text).includes(sentence)) {
      const reason = `expected a sentence of ${summary}, found ${quote(sentence)}`;
      addProblem(file, 'link-dangling', placeOf([...path, 'sentence']), reason);
    }
    for (const [index, ref] of main.entries()) {
      if (paragraphs.some((one) => one.ref === ref && one.part === 'main')) continue;
      const reason = `expected a paragraph of the main report, found ${quote(ref)}`;
      addProblem(file, 'link-dangling', placeOf([...path, 'main', index]), reason);
    }
    if (!differs) continue;
    if (!main.includes(differs.from)) {
      const reason = `expected one of the paragraphs of this entry, found ${quote(differs.from)}`;
      addProblem(file, 'link-dangling', placeOf([...path, 'differs', 'from']), reason);
    }
    const texts = [sentence, ...textsAt(differs.from, paragraphs)];
    for (const words of quotationsIn(differs.how)) {
      if (texts.some((text) => hasWholeWords(text, words))) continue;
      const reason = `expected words of the sentence or of ${differs.from} between quotation marks, found ${quote(words)}`;
      addProblem(file, 'quotation-verbatim', placeOf([...path, 'differs', 'how']), reason);
    }
  }
  return data.counterparts.map(({ differs, ...pair }) => ({
    ...pair,
    ...(differs && { differs }),
  }));
}
