import { readCorpus } from '../../src/search/query/index.ts';

/** Three paragraphs, the second with two list items, the third a recommendation of Annex B. */
export const smallCorpus = readCorpus({
  paragraphs: [
    paragraph('p1', [['Care is good.', 'Thresholds for care are clear.']], []),
    paragraph(
      'p2',
      [['The council should:'], ['review its thresholds'], ['audit care and thresholds']],
      ['list'],
    ),
    paragraph('b1', [['Audit the LSCB.']], ['recommendation']),
  ],
  sections: { 'staying-safe': ['Main report', 'Staying safe'] },
  abbreviations: [
    { short: 'LSCB', expansion: 'Local Safeguarding Children Board', variantOf: null },
  ],
  families: [],
  alsoCalled: [],
  places: [],
  paragraphsUrl: '/paragraphs/',
});

function paragraph(ref: string, texts: string[][], kind: string[]) {
  const facets = { area: ['staying-safe'], part: ['main'], kind };
  return { ref, texts, section: 'staying-safe', facets };
}
