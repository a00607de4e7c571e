import { formatClause } from '../../search/query/more.ts';
import type { Near } from '../../search/query/more.ts';
import { createElement, findElement } from '../dom.ts';
import type { Answer } from './answer.ts';
import { drawInSteps } from './draw-in-steps.ts';
import type { PageParts } from './draw-page.ts';
import { drawParagraph } from './draw-paragraph.ts';
import { urlInReport } from './url-in-report.ts';

/**
 * Show the nearest paragraphs below an answer.
 *
 * @param isCurrent Whether they are still wanted; when they are not, drawing stops.
 * @returns Whether all of them were drawn.
 */
export async function drawNearest(
  { nearest, nearestList, nearTemplate, reportUrl }: NearestParts,
  near: readonly Near[],
  { found: { clauses } }: Answer,
  isCurrent: () => boolean,
): Promise<boolean> {
  const wanted = clauses.filter(({ isExcluded }) => !isExcluded);
  nearest.hidden = near.length === 0;
  const draws = near.map((one) => () => {
    const shared = wanted.filter(({ text }) => !one.lacking.includes(text));
    const q = shared.map(formatClause).join(' OR ');
    return drawOne(nearTemplate, one, urlInReport(reportUrl, q, one.paragraph.ref));
  });
  return drawInSteps(nearestList, draws, isCurrent);
}

/**
 * Draw one of the nearest paragraphs, with the words of the query that it lacks.
 *
 * @param url The address of the paragraph in the report.
 */
function drawOne(template: HTMLTemplateElement, near: Near, url: string): DocumentFragment {
  const result = drawParagraph(template, near, url);
  findElement(result, 'li', HTMLLIElement).dataset['near'] = near.paragraph.ref;
  const lacking = near.lacking.flatMap((word, index) => [
    ...(index === 0 ? [] : [', ']),
    createElement('i', word),
  ]);
  const facts = lacking.length === 0 ? [] : [' · without ', ...lacking];
  findElement(result, '[data-facts]', HTMLElement).append(...facts);
  return result;
}

type NearestParts = Pick<PageParts, 'nearest' | 'nearestList' | 'nearTemplate' | 'reportUrl'>;
