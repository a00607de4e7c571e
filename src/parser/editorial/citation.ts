import type { CitationFacts } from '../../model/schema.ts';
import type { StatedParagraph } from '../narrative/paragraphs.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/**
 * What a citation of the report needs. An author whom the paragraph of the makers does not name is
 * reported at its place.
 */
export function readCitation(
  paragraphs: readonly StatedParagraph[],
  { data, file, placeOf }: YamlFile<EditorialData['report']>,
): CitationFacts {
  const { citation, overview } = data;
  const makers = paragraphs.find(({ ref }) => ref === overview.makers.ref);
  for (const [at, author] of citation.authors.entries()) {
    if (makers?.text.includes(author) === true) continue;
    const reason = `expected an author that ${overview.makers.ref} names, found ${quote(author)}`;
    addProblem(file, 'author-unknown', placeOf(['citation', 'authors', at]), reason);
  }
  return citation;
}
