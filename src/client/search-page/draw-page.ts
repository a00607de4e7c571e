import { keywordsInContext } from '../../search/query/index.ts';
import type { Near } from '../../search/query/index.ts';
import { required } from '../../text/required.ts';
import { createElement, findElement } from '../dom.ts';
import type { Answer, Request } from './answer.ts';
import { drawInSteps } from './draw-in-steps.ts';
import { drawMap } from './draw-map.ts';
import { drawMentionLine } from './draw-mention-line.ts';
import { drawNearest } from './draw-nearest.ts';
import { drawNote } from './draw-note.ts';
import { drawPlaces } from './draw-places.ts';
import { drawResult } from './draw-result.ts';
import { areaName, fillControls, showFacetCounts } from './controls.ts';

/** The parts of the search page that change. */
export function findParts(page: HTMLElement): PageParts {
  const part = (name: string) => findElement(page, `[data-${name}]`, HTMLElement);
  const template = (name: string) =>
    findElement(page, `template[data-template="${name}"]`, HTMLTemplateElement);
  return {
    page,
    places: part('places'),
    status: findElement(page, '[role="status"]', HTMLElement),
    notes: part('notes'),
    wayOn: part('way-on'),
    map: part('map'),
    results: part('results'),
    nearest: part('nearest'),
    nearestList: part('nearest-list'),
    resultTemplate: template('result'),
    nearTemplate: template('near'),
    lineTemplate: template('line'),
    reportUrl: required(page.dataset['report'], 'data-report'),
    title: document.title,
  };
}

/** Show what is asked for: in the title and, unless the reader is typing, in the form. */
export function drawRequest({ page, title }: PageParts, { search, isTyping }: Request): void {
  document.title = search.q === '' ? title : `${search.q} – ${title}`;
  page.toggleAttribute('data-idle', search.q === '');
  if (!isTyping) fillControls(page, search);
}

/** Show that there is no answer, and why. */
export function drawNoAnswer(parts: PageParts, reason: keyof typeof MESSAGES): void {
  parts.status.textContent = MESSAGES[reason];
  parts.wayOn.hidden = reason === 'nothing';
  drawPlaces(parts.places, []);
  drawMap(parts.map, []);
  parts.notes.replaceChildren();
  parts.results.replaceChildren();
}

/**
 * Show an answer.
 *
 * @param isCurrent Whether it is still wanted; when it is not, drawing stops.
 * @returns Whether all of it was drawn.
 */
export async function drawAnswer(
  parts: PageParts,
  answer: Answer,
  isCurrent: () => boolean,
): Promise<boolean> {
  const { found, request } = answer;
  parts.wayOn.hidden = true;
  drawPlaces(parts.places, found.places);
  parts.status.replaceChildren(...drawNote(answer.total));
  parts.notes.replaceChildren(...answer.notes.map((note) => createElement('p', ...drawNote(note))));
  drawMap(parts.map, answer.hits);
  showFacetCounts(parts.page, found.hits, request.search.choices);
  return drawInSteps(parts.results, entriesOf(answer, parts), isCurrent);
}

/** Show the nearest paragraphs below an answer; none hides the heading too. */
export function drawAllNearest(
  { nearest, nearestList, nearTemplate, reportUrl }: PageParts,
  near: Near[],
  answer: Answer | undefined,
): void {
  nearest.hidden = near.length === 0;
  if (!answer) {
    nearestList.replaceChildren();
    return;
  }
  const wanted = answer.found.clauses.filter(({ isExcluded }) => !isExcluded);
  nearestList.replaceChildren(
    ...near.map((one) => {
      const shared = wanted.filter(({ text }) => !one.lacking.includes(text));
      const q = shared.map(({ text }) => (/\s/.test(text) ? `"${text}"` : text)).join(' OR ');
      const url = urlIn(reportUrl, q, one.paragraph.ref);
      return drawNearest(nearTemplate, one, url);
    }),
  );
}

function entriesOf(answer: Answer, parts: PageParts): (() => DocumentFragment)[] {
  const { q, view, choices } = answer.address;
  const urlOf = (ref: string) => urlIn(parts.reportUrl, q, ref);
  if (view === 'lines') {
    return keywordsInContext(answer.hits).map(
      (line) => () => drawMentionLine(parts.lineTemplate, line, urlOf(line.ref)),
    );
  }
  return answer.hits.map((hit) => () => {
    const { editorialAreas = [] } = hit.paragraph;
    const linked = choices.area.filter((area) => editorialAreas.includes(area));
    const linkedAreas = linked.map((area) => areaName(parts.page, area));
    return drawResult(parts.resultTemplate, hit, urlOf(hit.paragraph.ref), linkedAreas);
  });
}

function urlIn(reportUrl: string, q: string, ref: string): string {
  return `${reportUrl}?${new URLSearchParams({ q }).toString()}#${ref}`;
}

const MESSAGES = {
  nothing: '',
  'loading-failed': 'The search could not be loaded. Try again.',
  'search-failed': 'The search failed because of an error on this page.',
};

export interface PageParts {
  page: HTMLElement;
  places: HTMLElement;
  status: HTMLElement;
  notes: HTMLElement;
  /** What a reader can do without the search. */
  wayOn: HTMLElement;
  map: HTMLElement;
  results: HTMLElement;
  /** The section of the nearest paragraphs, with its heading. */
  nearest: HTMLElement;
  nearestList: HTMLElement;
  resultTemplate: HTMLTemplateElement;
  nearTemplate: HTMLTemplateElement;
  lineTemplate: HTMLTemplateElement;
  /** The address of the report. */
  reportUrl: string;
  /** The title of the page before any search. */
  title: string;
}
