import { required } from '../../text/required.ts';
import { createElement, findElement, updateChildren } from '../dom.ts';
import { afterFrame } from '../after-frame.ts';
import { orLoadError } from '../load-error.ts';
import type { Answer, Request } from './answer.ts';
import { drawInSteps } from './draw-in-steps.ts';
import { drawMap, showMap } from './draw-map.ts';
import { drawNote } from './draw-note.ts';
import { drawPlaces } from './draw-places.ts';
import { drawResult } from './draw-result.ts';
import { notesOn } from './notes.ts';
import type { Help } from './reducer.ts';
import { urlInReport } from './url-in-report.ts';
import { choiceName, fillControls, showFacetCounts } from './controls.ts';

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
    reportUrl: required(page.dataset['report'], 'data-report'),
    title: document.title,
  };
}

/** Show what is asked for: in the title and, unless the reader is typing, in the form. */
export function drawRequest({ page, title }: PageParts, { search, isTyping }: Request): void {
  document.title = search.q === '' ? title : `${search.q} – ${title}`;
  page.dataset['query'] = search.q;
  if (!isTyping) fillControls(page, search);
}

/** Show that there is no answer, and why. */
export function drawNoAnswer(parts: PageParts, reason: keyof typeof MESSAGES): void {
  parts.status.textContent = MESSAGES[reason];
  parts.wayOn.hidden = reason === 'nothing';
  showMap(parts.map, []);
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
  parts.status.replaceChildren(...drawNote(answer.total));
  const isEmpty = found.hits.length === 0;
  parts.page.toggleAttribute('data-empty', isEmpty);
  const hasMore = found.isSeveral || found.places.length > 0;
  parts.page.toggleAttribute('data-nothing', isEmpty && !hasMore);
  // The bars of the map and, while someone types, the first result come in pictures of their own:
  // together they would block a slow phone. The map has its room from the first picture on.
  showMap(parts.map, answer.hits);
  const entries = await entriesOf(answer, parts);
  if (request.isTyping) await afterFrame();
  if (!isCurrent()) return false;
  return drawInSteps(parts.results, entries, isCurrent, () => {
    drawMap(parts.map, answer.hits);
    showFacetCounts(parts.page, found.hits, request.search.choices);
  });
}

/** Show the places that an answer names and the notes on it. */
export function drawPlacesAndNotes(
  { places, notes }: PageParts,
  answer: Answer | undefined,
  help: Help,
): void {
  drawPlaces(places, answer ? [...answer.found.places, ...help.places] : []);
  const all = answer ? notesOn(answer.found, help.notes) : [];
  const paragraphs = all.map((note) => createElement('p', ...drawNote(note)));
  updateChildren(notes, paragraphs);
}

/** Hide the nearest paragraphs of an earlier answer. */
export function hideNearest({ nearest, nearestList }: PageParts): void {
  nearest.hidden = true;
  nearestList.replaceChildren();
}

async function entriesOf(answer: Answer, parts: PageParts): Promise<(() => Node)[]> {
  const { q, view, choices } = answer.address;
  const urlOf = (ref: string, mention = 0) => urlInReport(parts.reportUrl, q, ref, mention);
  if (view === 'lines') {
    const { drawMentionLines } = await orLoadError(
      'a script of the search',
      () => import('./draw-mention-lines.ts'),
    );
    return drawMentionLines(answer.hits, urlOf);
  }
  return answer.hits.map((hit) => () => {
    const { editorialAreas } = hit.paragraph;
    const linked = choices.area.filter((area) => editorialAreas.includes(area));
    const linkedAreas = linked.map((area) => choiceName(parts.page, 'area', area));
    const { isSeveral } = answer.found;
    const url = urlOf(hit.paragraph.ref);
    return drawResult(parts.resultTemplate, hit, url, { isSeveral, linkedAreas });
  });
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
  /** The address of the report. */
  reportUrl: string;
  /** The title of the page before any search. */
  title: string;
}
