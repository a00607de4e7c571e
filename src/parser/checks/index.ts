import type { VFile } from 'vfile';
import type { Check, Draft } from './draft.ts';
import { headingOrder } from './headings.ts';
import { itemsUnderParagraphs } from './items.ts';
import { areasComplete, gradesWithinLegend, narrativeAgrees } from './judgements.ts';
import { counts, paragraphNumbers, runningHeads, uniqueRefs } from './numbers.ts';
import { finishedParagraphs, unnumberedText } from './prose.ts';
import { references } from './references.ts';
import { recommendationsTimed } from './recommendations.ts';
import { lineClaims, wordsKept } from './words.ts';

const CHECKS: readonly Check[] = [
  lineClaims,
  wordsKept,
  runningHeads,
  headingOrder,
  paragraphNumbers,
  uniqueRefs,
  itemsUnderParagraphs,
  finishedParagraphs,
  unnumberedText,
  gradesWithinLegend,
  areasComplete,
  narrativeAgrees,
  recommendationsTimed,
  references,
  counts,
];

/** Run every check on a report. Each violation becomes a problem of the file. */
export function checkReport(draft: Draft, file: VFile): void {
  for (const check of CHECKS) check(draft, file);
}
