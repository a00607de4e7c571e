import { keywordsInContext } from '../../search/query/index.ts';
import { required } from '../../text/required.ts';
import { findElement } from '../dom.ts';
import { countText } from './answer.ts';
import type { Answer, Request } from './answer.ts';
import { drawInSteps } from './draw-in-steps.ts';
import { drawMap } from './draw-map.ts';
import { drawMentionLine } from './draw-mention-line.ts';
import { drawNote } from './draw-note.ts';
import { drawResult } from './draw-result.ts';
import { fillForm, showFacetCounts } from './form-controls.ts';
import type { PageState } from './reducer.ts';

/** The parts of the search page that change. */
export function findParts(page: HTMLElement): PageParts {
  return {
    page,
    form: findElement(page, 'form', HTMLFormElement),
    status: findElement(page, '[role="status"]', HTMLElement),
    notes: findElement(page, '[data-notes]', HTMLElement),
    map: findElement(page, '[data-map]', HTMLElement),
    results: findElement(page, '[data-results]', HTMLElement),
    resultTemplate: findElement(page, 'template[data-template="result"]', HTMLTemplateElement),
    lineTemplate: findElement(page, 'template[data-template="line"]', HTMLTemplateElement),
    reportUrl: required(page.dataset['report'], 'data-report'),
    title: document.title,
  };
}

/** Show what is asked for: in the title and, unless the reader is typing, in the form. */
export function drawRequest({ page, form, title }: PageParts, { search, isTyping }: Request): void {
  document.title = search.q === '' ? title : `${search.q} – ${title}`;
  page.toggleAttribute('data-idle', search.q === '');
  if (!isTyping) fillForm(form, search);
}

/**
 * Show an answer, or why there is none.
 *
 * @param isCurrent Whether it is still wanted; when it is not, drawing stops.
 * @returns Whether all of it was drawn.
 */
export async function drawShown(
  parts: PageParts,
  shown: PageState['shown'],
  isCurrent: () => boolean,
): Promise<boolean> {
  const { status, notes, map, results, form, reportUrl } = parts;
  const hits = typeof shown === 'string' ? [] : shown.hits;
  status.textContent = typeof shown === 'string' ? MESSAGES[shown] : countText(hits);
  drawMap(map, hits);
  if (typeof shown === 'string') {
    notes.replaceChildren();
    return drawInSteps(results, [], isCurrent);
  }
  const urlOf = (ref: string) => `${reportUrl}#${ref}`;
  notes.replaceChildren(...shown.notes.map((note) => drawNote(note, urlOf)));
  showFacetCounts(form, shown.unfilteredHits, shown.request.search.choices);
  return drawInSteps(results, entriesOf(shown, parts), isCurrent);
}

function entriesOf(answer: Answer, parts: PageParts): (() => DocumentFragment)[] {
  const { q, view } = answer.address;
  const query = new URLSearchParams({ q }).toString();
  const urlOf = (ref: string) => `${parts.reportUrl}?${query}#${ref}`;
  return view === 'lines'
    ? keywordsInContext(answer.hits).map(
        (line) => () => drawMentionLine(parts.lineTemplate, line, urlOf(line.ref)),
      )
    : answer.rankedHits.map(
        (hit) => () => drawResult(parts.resultTemplate, hit, urlOf(hit.paragraph.ref)),
      );
}

const MESSAGES = {
  nothing: '',
  'loading-failed': 'The search could not be loaded. Try again.',
  'search-failed': 'The search failed because of an error on this page.',
};

export interface PageParts {
  page: HTMLElement;
  form: HTMLFormElement;
  status: HTMLElement;
  notes: HTMLElement;
  map: HTMLElement;
  results: HTMLElement;
  resultTemplate: HTMLTemplateElement;
  lineTemplate: HTMLTemplateElement;
  /** The address of the report. */
  reportUrl: string;
  /** The title of the page before any search. */
  title: string;
}
