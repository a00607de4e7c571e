import type { Quote, Report } from '../../model/schema.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { StatedParagraph } from '../narrative/paragraphs.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/**
 * The sentences that an editor chose to open the site.
 *
 * @returns `undefined` if one of them does not exist, which is then a problem of the YAML file.
 */
export function readOverview(
  paragraphs: readonly StatedParagraph[],
  facts: YamlFile<EditorialData['report']>,
): Report['overview'] | undefined {
  const about = quoteAt('about', paragraphs, facts);
  const makers = quoteAt('makers', paragraphs, facts);
  const answer = quoteAt('answer', paragraphs, facts);
  const gravest = quoteAt('gravest', paragraphs, facts);
  return about && makers && answer && gravest && { about, makers, answer, gravest };
}

function quoteAt(
  name: keyof Report['overview'],
  paragraphs: readonly StatedParagraph[],
  { data, file, placeOf }: YamlFile<EditorialData['report']>,
): Quote | undefined {
  const { ref, sentence: position } = data.overview[name];
  const paragraph = paragraphs.find((candidate) => candidate.ref === ref);
  const sentences = paragraph ? sentencesOf(paragraph.text) : [];
  const sentence = sentences[position - 1];
  if (sentence !== undefined) return { ref, sentence };

  const reason = paragraph
    ? `expected a sentence of ${ref} (1 to ${sentences.length}), found ${position}`
    : `expected a paragraph of this report, found ${quote(ref)} (unknown reference)`;
  addProblem(file, 'link-dangling', placeOf(['overview', name]), reason);
  return undefined;
}
