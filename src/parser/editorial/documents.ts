import type { Report } from '../../model/schema.ts';
import type { RefText } from '../../model/texts.ts';
import { addProblem, quote } from '../source/problem.ts';
import type { EditorialData } from './files.ts';
import type { YamlFile } from './yaml.ts';

/** The documents that the report names. One that it does not name is reported. */
export function readDocuments(
  texts: readonly RefText[],
  { data: { documents }, file, placeOf }: YamlFile<EditorialData['report']>,
): Report['documents'] {
  for (const [at, { words }] of documents.entries()) {
    if (texts.some(({ text }) => text.includes(words))) continue;
    const reason = `expected a document that the report names, found ${quote(words)}`;
    addProblem(file, 'document-unknown', placeOf(['documents', at, 'words']), reason);
  }
  return documents;
}
