import { readCorpus } from '../../src/search/query/index.ts';

/** Three paragraphs, the second with two list items, the third a recommendation of Annex B. */
export const smallCorpus = readCorpus({
  sections: [
    {
      trail: ['Main report', 'Staying safe'],
      part: 'main',
      area: 'staying-safe',
      first: 'p1',
      paragraphs: [
        { texts: [['Care is good.', 'Thresholds for care are clear.']] },
        {
          texts: [
            ['The council should:'],
            ['review its thresholds'],
            ['audit care and thresholds'],
          ],
          kinds: ['list'],
        },
      ],
    },
    {
      trail: ['Main report', 'Staying safe'],
      part: 'main',
      area: 'staying-safe',
      first: 'b1',
      paragraphs: [{ texts: [['Audit the LSCB.']], kinds: ['recommendation'] }],
    },
  ],
  abbreviations: [{ short: 'LSCB', expansion: 'Local Safeguarding Children Board' }],
  families: '',
  namingWords: '',
  places: [],
  paragraphsUrl: '/paragraphs/',
});
