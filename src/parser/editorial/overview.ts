import type { ReportFacts, YamlFile } from './index.ts';
import type { Paragraph, Quote, Report } from '../../model/schema.ts';
import { addProblem } from '../source/problem.ts';
import { sentencesOf } from '../../text/sentences.ts';

/** The sentences that an editor chose to open the site; one that does not exist is reported. */
export function readOverview(
  paragraphs: Paragraph[],
  { data: { overview }, file, placeOf }: YamlFile<ReportFacts>,
): Report['overview'] {
  const quote = (name: keyof typeof overview): Quote => {
    const { ref, sentence } = overview[name];
    const text = paragraphs.find((paragraph) => paragraph.ref === ref)?.text ?? '';
    const found = sentencesOf(text)[sentence - 1];
    if (found === undefined) {
      const reason = `expected sentence ${sentence} of ${ref}, which the report does not have`;
      addProblem(file, 'link-dangling', placeOf(['overview', name]), reason);
    }
    return { ref, sentence: found ?? '' };
  };
  return { about: quote('about'), makers: quote('makers'), answer: quote('answer') };
}
