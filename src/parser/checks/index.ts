import type { VFile } from 'vfile';
import { conservation } from './conservation.ts';
import type { Check, Draft } from './draft.ts';
import { gradesInTheirColumns } from './grade-columns.ts';
import { headingOrder } from './headings.ts';
import { itemsUnderParagraphs } from './items.ts';
import { areasComplete, gradesWithinLegend, narrativeAgrees } from './judgements.ts';
import { counts, paragraphNumbers, runningHeads, uniqueRefs } from './numbers.ts';
import { finishedParagraphs, unnumberedText } from './prose.ts';
import { leadingZeros, listSigns } from './line-starts.ts';
import { references } from './references.ts';
import { recommendationsTimed } from './recommendations.ts';
import { runningHeadsAlone } from './running-heads.ts';
import { lineClaims, wordsKept } from './words.ts';

const CHECKS: readonly Check[] = [
  lineClaims,
  wordsKept,
  runningHeads,
  runningHeadsAlone,
  listSigns,
  leadingZeros,
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
];

/** Checks that a text with another problem cannot pass. */
const LATER_CHECKS: readonly Check[] = [gradesInTheirColumns, conservation, counts];

/**
 * Run every check on a report. Each violation becomes a problem of the file. Wrong columns, lost
 * words and wrong counts are only looked for in a text without other problems, which would cause them.
 */
export function checkReport(draft: Draft, file: VFile): void {
  for (const check of CHECKS) check(draft, file);
  for (const check of LATER_CHECKS) if (file.messages.length === 0) check(draft, file);
}
