import { report } from './report.ts';
import { urls } from './urls.ts';

/** The words by which the report itself refers to its places: ‘Staying safe’, annex B. */
export const crossReferences = [
  ...report.areas.map(({ name, slug }) => ({ words: `‘${name}’`, url: urls.area(slug) })),
  ...report.sections
    .filter(({ part, level }) => level === 1 && part.startsWith('annex'))
    .map(({ heading, slug }) => ({
      words: heading.replace(/:.*$/, '').replace('Annex', 'annex'),
      url: urls.report(slug),
    })),
];
