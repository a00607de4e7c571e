import type { VFile } from 'vfile';
import type { Draft } from './draft.ts';
import { areasComplete, gradesWithinLegend, narrativeAgrees } from './judgements.ts';
import { counts, paragraphNumbers, runningHeads, uniqueRefs } from './numbers.ts';
import { finishedParagraphs, unnumberedText } from './prose.ts';
import { references } from './references.ts';
import { recommendationsTimed } from './recommendations.ts';
import { lineClaims, wordsKept } from './words.ts';

const CHECKS = [
  lineClaims,
  wordsKept,
  runningHeads,
  paragraphNumbers,
  uniqueRefs,
  finishedParagraphs,
  unnumberedText,
  gradesWithinLegend,
  areasComplete,
  narrativeAgrees,
  recommendationsTimed,
  references,
  counts,
];

/** Hold every relation against a report; each one broken becomes a problem of the file. */
export function checkReport(draft: Draft, file: VFile): void {
  for (const check of CHECKS) check(draft, file);
}
