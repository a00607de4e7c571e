import { readCorpus } from '../../src/search/query/index.ts';

/** Three paragraphs, the second with two list items, the third a recommendation of Annex B. */
export const smallCorpus = readCorpus({
  sections: [
    {
      trail: ['Main report', 'Staying safe'],
      part: 'main',
      area: 'staying-safe',
      paragraphs: [
        { ref: 'p1', texts: [['Care is good.', 'Thresholds for care are clear.']] },
        {
          ref: 'p2',
          texts: [
            ['The council should:'],
            ['review its thresholds'],
            ['audit care and thresholds'],
          ],
          kinds: ['list'],
        },
        { ref: 'b1', texts: [['Audit the LSCB.']], kinds: ['recommendation'] },
      ],
    },
  ],
  abbreviations: [{ short: 'LSCB', expansion: 'Local Safeguarding Children Board' }],
  families: [],
  namingWords: '',
  places: [],
  paragraphsUrl: '/paragraphs/',
});
