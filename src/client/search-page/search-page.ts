import {
  countMentions,
  keywordsInContext,
  narrow,
  search,
  searchWhileTyping,
} from '../../search/query/index.ts';
import type { Corpus, Found, Hit } from '../../search/query/index.ts';
import { drawInSteps } from './draw-in-steps.ts';
import { loadCorpus } from '../load-corpus.ts';
import { find } from '../dom.ts';
import { loadEngine } from './rank.ts';
import type { Rank } from './rank.ts';
import { knownChoices, showFacets } from './facet-controls.ts';
import { fillForm, readForm } from './form.ts';
import { keepPlace, restorePlace } from './restore-scroll.ts';
import { drawLine } from './mention-lines.ts';
import { showOnMap } from './result-map.ts';
import { notesOn } from './notes.ts';
import { drawResult } from './results.ts';
import { readState, writeState } from './state.ts';

/**
 * Make the search page search. The address is the whole state: the form changes the address, and
 * what is shown follows from the address alone.
 */
export function startSearchPage(page: HTMLElement): void {
  const form = find(page, 'form', HTMLFormElement);
  const field = find(form, 'input[name="q"]', HTMLInputElement);
  const parts = {
    status: find(page, '[role="status"]', HTMLElement),
    notes: find(page, '[data-notes]', HTMLElement),
    map: find(page, '[data-map]', HTMLElement),
    results: find(page, '[data-results]', HTMLElement),
    result: find(page, 'template[data-template="result"]', HTMLTemplateElement),
    line: find(page, 'template[data-template="line"]', HTMLTemplateElement),
  };
  const known = knownChoices(form);
  const { title } = document;
  const { corpus: corpusUrl = '', index = '', report = '' } = page.dataset;

  let loading: Promise<Loaded> | undefined;
  const load = () => (loading ??= loadSearch(corpusUrl, index));
  let isTyping = false;
  let turn = 0;
  let shown = '';

  const show = async () => {
    const state = readState(location.search, known);
    const own = ++turn;
    shown = location.search;
    if (isTyping) state.q = field.value.trim();
    else fillForm(form, state);
    document.title = titleOf(state.q, title);
    page.toggleAttribute('data-idle', state.q.trim() === '');
    if (state.q.trim() === '') {
      clear(parts);
      return;
    }

    const { corpus, rank } = await load();
    const found: Found & { beginnings?: string } = isTyping
      ? searchWhileTyping(state.q, corpus)
      : search(state.q, corpus);
    const hits = narrow(found.hits, state.choices);
    const ordered = state.order === 'best' ? await rank({ ...found, hits }) : hits;
    if (own !== turn) return;

    // What is shown is what the address says, even before the last word is whole.
    const q = found.beginnings ? `${state.q}*` : state.q;
    if (isTyping) history.replaceState(history.state, '', writeState({ ...state, q }));
    shown = location.search;
    const query = new URLSearchParams({ q }).toString();
    const placeUrl = (ref: string) => `${report}?${query}#${ref}`;
    const searchUrl = (q: string) => writeState({ ...state, q });
    parts.status.textContent = sayCount(hits);
    parts.notes.replaceChildren(
      ...notesOn(state, found, corpus, {
        searchUrl,
        placeUrl: (ref) => `${report}#${ref}`,
        wideUrl: writeState({ ...state, choices: { area: [], part: [], kind: [] } }),
      }),
    );
    showFacets(form, found.hits, state.choices);
    showOnMap(parts.map, hits);
    const draw = state.view === 'lines' ? drawLines(hits) : drawHits(ordered);
    await drawInSteps(parts.results, draw(parts, placeUrl), () => own === turn);
    if (own === turn) restorePlace(parts.results);
  };

  const showOrExplain = () => {
    show().catch((error: unknown) => {
      loading = undefined;
      parts.status.textContent = `The search could not be loaded. ${String(error)}`;
    });
  };

  const go = (how: 'pushState' | 'replaceState') => {
    history[how](null, '', writeState(readForm(form)) || location.pathname);
    showOrExplain();
  };

  field.addEventListener('focus', () => void load().catch(() => (loading = undefined)));
  let timer: ReturnType<typeof setTimeout> | undefined;
  form.addEventListener('input', (event) => {
    if (event.target !== field) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const how = isTyping ? 'replaceState' : 'pushState';
      isTyping = true;
      go(how);
    }, PAUSE);
  });
  form.addEventListener('change', (event) => {
    if (event.target !== field) go('pushState');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    const isNew = field.value.trim() !== readState(location.search, known).q;
    const how = isTyping || !isNew ? 'replaceState' : 'pushState';
    isTyping = false;
    go(how);
  });
  addEventListener('popstate', () => {
    // A mark of the map only leads to a result of the same search.
    if (location.search === shown) return;
    isTyping = false;
    showOrExplain();
  });
  keepPlace(parts.results);
  showOrExplain();
}

/** The title of the page, with the query first. */
function titleOf(q: string, title: string): string {
  return q === '' ? title : `${q} – ${title}`;
}

/** How long, in milliseconds, a pause in typing is. */
const PAUSE = 180;

async function loadSearch(corpusUrl: string, folder: string): Promise<Loaded> {
  const corpus = await loadCorpus(corpusUrl);
  return { corpus, rank: await loadEngine(folder, corpus) };
}

function drawHits(hits: Hit[]) {
  return ({ result }: Parts, placeUrl: PlaceUrl) =>
    hits.map((hit) => () => drawResult(result, hit, placeUrl));
}

function drawLines(hits: Hit[]) {
  return ({ line }: Parts, placeUrl: PlaceUrl) =>
    keywordsInContext(hits).map((one) => () => {
      const hit = hits.find(({ paragraph }) => paragraph.ref === one.ref.replace(/-.*/, ''));
      return drawLine(line, one, hit?.paragraph.label ?? one.ref, placeUrl(one.ref));
    });
}

function sayCount(hits: Hit[]): string {
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${count(hits.length, 'paragraph')}, ${count(countMentions(hits), 'mention')}`;
}

function clear({ status, notes, map, results }: Parts): void {
  status.textContent = '';
  notes.replaceChildren();
  results.replaceChildren();
  map.hidden = true;
}

interface Loaded {
  corpus: Corpus;
  rank: Rank;
}

type PlaceUrl = (ref: string) => string;

interface Parts {
  status: HTMLElement;
  notes: HTMLElement;
  map: HTMLElement;
  results: HTMLElement;
  result: HTMLTemplateElement;
  line: HTMLTemplateElement;
}
