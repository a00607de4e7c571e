import type { Report } from '../../model/schema.ts';
import type { RefText } from '../../model/texts.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { hasWholeWords } from '../../text/whole-words.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/**
 * What readers call a thing and the report’s words for it. Words that no sentence of the report has,
 * and a name that is listed twice, are reported.
 */
export function readAlsoCalled(
  texts: readonly RefText[],
  { data: { alsoCalled }, file, placeOf }: YamlFile<EditorialData['also-called']>,
): Report['alsoCalled'] {
  // Joined by line breaks, so that a phrase cannot match across two sentences.
  const sentences = texts
    .flatMap(({ text }) => sentencesOf(text))
    .join('\n')
    .toLowerCase();
  const seen = new Set<string>();
  for (const [at, { names, report }] of alsoCalled.entries()) {
    for (const [index, words] of report.entries()) {
      if (hasWholeWords(sentences, words.toLowerCase())) continue;
      const reason = `expected words of one sentence of the report, found ${quote(words)}`;
      addProblem(file, 'also-called', placeOf(['alsoCalled', at, 'report', index]), reason);
    }
    for (const [index, name] of names.entries()) {
      if (seen.has(name)) {
        const place = placeOf(['alsoCalled', at, 'names', index]);
        addProblem(file, 'also-called', place, `expected each name once, found ${quote(name)}`);
      }
      seen.add(name);
    }
  }
  return alsoCalled;
}
