import { slug } from 'github-slugger';
import type { Term } from '../../model/schema.ts';
import type { RefText } from '../../model/texts.ts';
import { termPattern } from '../../model/term-pattern.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/** The terms that an editor explains, each with its uses. A form that the report lacks is reported. */
export function readTerms(
  texts: readonly RefText[],
  { data: { terms }, file, placeOf }: YamlFile<EditorialData['terms']>,
): Term[] {
  // Joined by line breaks, so that a phrase cannot match across two texts.
  const all = texts.map(({ text }) => text).join('\n');
  return terms.map(({ term, words, explanation }, at) => {
    for (const [index, form] of words.entries()) {
      if (termPattern([form]).test(all)) continue;
      const reason = `expected words of the report, found ${quote(form)}`;
      addProblem(file, 'term', placeOf(['terms', at, 'words', index]), reason);
    }
    const pattern = termPattern(words);
    const uses = texts.flatMap(({ ref, text }) => {
      const mentions = text.match(pattern)?.length ?? 0;
      return mentions > 0 ? [{ ref, mentions }] : [];
    });
    return { slug: slug(term), term, words, explanation, uses };
  });
}
