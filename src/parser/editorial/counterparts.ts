import type { Counterpart } from '../../model/schema.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { StatedParagraph } from '../narrative/paragraphs.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/**
 * An editor’s pairs of a summary sentence and the main report paragraphs on the same subject. A
 * sentence or a paragraph that does not exist is reported.
 */
export function readCounterparts(
  paragraphs: readonly StatedParagraph[],
  { data, file, placeOf }: YamlFile<EditorialData['counterparts']>,
): Counterpart[] {
  for (const [at, { summary, sentence, main }] of data.counterparts.entries()) {
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
  }
  return data.counterparts;
}
