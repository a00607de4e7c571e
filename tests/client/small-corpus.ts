import { readCorpus } from '../../src/search/query/index.ts';

/** Three paragraphs, the second with two list items, the third a recommendation of Annex B. */
export const smallCorpus = readCorpus({
  paragraphs: [
    paragraph('p1', 'Paragraph 1', ['Care is good. Thresholds for care are clear.'], []),
    paragraph(
      'p2',
      'Paragraph 2',
      ['The council should:', 'review its thresholds', 'audit care and thresholds'],
      ['list-item'],
    ),
    paragraph('b1', 'Annex B, paragraph 1', ['Audit the LSCB.'], ['recommendation']),
  ],
  abbreviations: [
    { short: 'LSCB', expansion: 'Local Safeguarding Children Board', variantOf: null },
  ],
});

function paragraph(ref: string, label: string, texts: string[], kind: string[]) {
  return {
    ref,
    number: Number(ref.slice(1)),
    label,
    trail: ['Main report', 'Staying safe'],
    record: `record-${ref}`,
    texts,
    facets: { area: ['staying-safe'], part: ['main'], kind },
  };
}
