import { partName } from '../model/headings.ts';
import { report } from './report.ts';
import { urls } from './urls.ts';

/**
 * The words by which the report refers to its own sections (an area’s name in quotes, annex B) and to
 * documents outside it.
 */
export const crossReferences = [
  ...report.areas.map(({ name, slug }) => ({ words: `‘${name}’`, url: urls.area(slug) })),
  ...report.sections
    .filter(({ part, level }) => level === 1 && part.startsWith('annex'))
    .map(({ part, slug }) => ({
      words: partName(part, report).replace('Annex', 'annex'),
      url: urls.report(slug),
    })),
  ...report.documents,
];
