import { countNamed, needsMore } from '../../search/query/index.ts';
import type { Corpus } from '../../search/query/index.ts';
import { corpusUrl, loadCorpus } from '../load-corpus.ts';
import { LoadError, orLoadError, orUndefined } from '../load-error.ts';
import { pause } from '../pause.ts';
import { formatSearch, parseSearch } from './address.ts';
import { announceAfterTyping } from './announce-after-typing.ts';
import { answer } from './answer.ts';
import type { Answer, Request } from './answer.ts';
import {
  drawAnswer,
  drawNoAnswer,
  drawPlacesAndNotes,
  drawRequest,
  findParts,
  hideNearest,
} from './draw-page.ts';
import { knownChoices, queryField, readControls } from './controls.ts';
import type { More } from './more.ts';
import { drawPlaces, keepRoom } from './draw-places.ts';
import { INITIAL_STATE, reduce, unansweredRequest } from './reducer.ts';
import type { PageEvent, PageState } from './reducer.ts';
import { restoreScroll, storeScroll } from './restore-scroll.ts';
import { createStore } from './store.ts';

/**
 * Make the search page search. This is the shell of the reducer: it turns what happens on the page
 * into events and runs the effects of each change of state.
 */
export function startSearchPage(page: HTMLElement): void {
  const parts = findParts(page);
  const field = queryField(page);
  const known = knownChoices(page);
  let more: More | undefined;

  const { dispatch, getState } = createStore(INITIAL_STATE, reduce, runEffects);

  function runEffects(previous: PageState, next: PageState): void {
    const { draft, request, corpus, shown, help, near, entry } = next;
    const answered = typeof shown === 'string' ? undefined : shown;
    const texts = corpus.status === 'loaded' ? corpus.value : undefined;
    if (draft && draft !== previous.draft) {
      setTimeout(dispatch, PAUSE, { type: 'paused', draft } satisfies PageEvent);
    }
    if (entry !== 'restored') writeHistory(formatSearch(previous.address), next);
    if (request && request !== previous.request) drawRequest(parts, request);
    if (corpus.status === 'loading' && corpus !== previous.corpus) {
      loadCorpus(corpusUrl())
        .then((value) => {
          dispatch({ type: 'loaded', corpus: value });
        })
        .catch(handleError);
    }
    if (near !== previous.near) {
      if (more && answered) {
        const isCurrent = () => getState().near === near;
        more.drawNearest(parts, near, answered, isCurrent).catch(handleError);
      } else hideNearest(parts);
    }
    if (shown !== previous.shown || help !== previous.help)
      drawPlacesAndNotes(parts, answered, help);
    if (shown !== previous.shown) {
      if (typeof shown === 'string') drawNoAnswer(parts, shown);
      else if (texts) show(shown, texts).catch(handleError);
    }
    const unanswered = unansweredRequest(next);
    const isNew = request !== previous.request || corpus !== previous.corpus;
    if (unanswered && isNew && texts) reply(unanswered, texts).catch(handleError);
  }

  /** Search in tasks of its own, and draw in the next: the reader’s next letter may be waiting. */
  async function reply(request: Request, corpus: Corpus): Promise<void> {
    await pause();
    if (getState().request !== request) return;
    const found = await answer(request, corpus);
    await pause();
    dispatch({ type: 'answered', answer: found });
  }

  /** Draw the exact results; only then look for more. */
  async function show(shown: Answer, corpus: Corpus): Promise<void> {
    const { request, found } = shown;
    const isCurrent = () => getState().request === request;
    keepRoom(parts.places, countNamed(found, corpus));
    const drawn = drawAnswer(parts, shown, isCurrent).catch((error: unknown) => {
      handleError(error, request);
      return false;
    });
    const { hits, beginnings } = found;
    const isFiltered = shown.hits.length < hits.length;
    // “CAF” may be an abbreviation of the reader’s, although longer words begin with its letters.
    const isInCapitals = /^\p{Lu}+$/u.test(beginnings ?? '');
    const hasMore = needsMore(found, corpus) || isFiltered || isInCapitals;
    const rest = hasMore ? await loadMore() : undefined;
    const help = await rest?.help(shown, corpus);
    if (help) dispatch({ type: 'found-help', request, help });
    else if (isCurrent()) drawPlaces(parts.places, found.places);
    if (!(await drawn) || !isCurrent()) return;
    if (getState().entry === 'restored') restoreScroll(parts.results);
    if (rest) dispatch({ type: 'found-nearest', request, near: await rest.near(shown, corpus) });
  }

  /** The rest of the search; `undefined` where it cannot be loaded, until the next call. */
  async function loadMore(): Promise<More | undefined> {
    const load = () =>
      orUndefined(orLoadError('a script of the search', () => import('./more.ts')));
    const loaded = await load();
    // Several searches may have waited for the script: only the first of them makes it.
    more ??= loaded?.createMore(page);
    return more;
  }

  /**
   * Show that something failed. An error that is no failure to load is reported too.
   *
   * @param request What was asked for, if its answer could not be drawn.
   */
  function handleError(error: unknown, request?: Request): void {
    const isLoading = error instanceof LoadError;
    if (!isLoading) reportError(error);
    dispatch({ type: isLoading ? 'loading-failed' : 'search-failed', request });
  }

  const navigate = () => {
    dispatch({ type: 'navigated', search: parseSearch(location.search, known) });
  };
  field.addEventListener('focus', () => {
    dispatch({ type: 'focused' });
  });
  page.addEventListener('input', ({ target }) => {
    if (target === field) dispatch({ type: 'typed', search: readControls(page) });
  });
  page.addEventListener('change', ({ target }) => {
    if (target !== field) dispatch({ type: 'chose', search: readControls(page) });
  });
  page.addEventListener('submit', (event) => {
    event.preventDefault();
    dispatch({ type: 'submitted', search: readControls(page) });
  });
  addEventListener('popstate', navigate);
  announceAfterTyping(field, [parts.status, parts.notes]);
  storeScroll(parts.results);
  navigate();
}

function writeHistory(previous: string, { address, entry }: PageState): void {
  const queryString = formatSearch(address);
  if (queryString === previous) return;
  const url = queryString || location.pathname;
  if (entry === 'push') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
}

/** How long, in milliseconds, a reader pauses before a typed query is searched for. */
const PAUSE = 180;
