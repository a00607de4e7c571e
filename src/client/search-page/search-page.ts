import { required } from '../../text/required.ts';
import { LoadError } from '../load-error.ts';
import { formatSearch, parseSearch } from './address.ts';
import { answer } from './answer.ts';
import { drawRequest, drawShown, findParts } from './draw-page.ts';
import { knownChoices, queryField, readForm } from './form-controls.ts';
import { loadEngine } from './load-engine.ts';
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
  const { form, results } = parts;
  const field = queryField(form);
  const known = knownChoices(form);
  const urls = {
    corpusUrl: required(page.dataset['corpus'], 'data-corpus'),
    indexUrl: required(page.dataset['index'], 'data-index'),
  };

  const { dispatch, getState } = createStore(INITIAL_STATE, reduce, runEffects);

  function runEffects(previous: PageState, next: PageState): void {
    const { draft, request, engine, shown, entry } = next;
    if (draft && draft !== previous.draft) {
      setTimeout(dispatch, PAUSE, { type: 'paused', draft } satisfies PageEvent);
    }
    if (entry !== 'restored') writeHistory(formatSearch(previous.address), next);
    if (request && request !== previous.request) drawRequest(parts, request);
    if (engine.status === 'loading' && engine !== previous.engine) {
      loadEngine(urls, engine.attempts)
        .then((value) => {
          dispatch({ type: 'loaded', engine: value });
        })
        .catch(handleError);
    }
    const unanswered = unansweredRequest(next);
    const isNew = request !== previous.request || engine !== previous.engine;
    if (unanswered && isNew && engine.status === 'loaded') {
      answer(unanswered, engine.value)
        .then((value) => {
          dispatch({ type: 'answered', answer: value });
        })
        .catch(handleError);
    }
    if (shown !== previous.shown) {
      drawShown(parts, shown, () => getState().request === request)
        .then((isWhole) => {
          if (isWhole && entry === 'restored') restoreScroll(results);
        })
        .catch(reportError);
    }
  }

  function handleError(error: unknown): void {
    if (error instanceof LoadError) {
      dispatch({ type: 'loading-failed' });
      return;
    }
    reportError(error);
    dispatch({ type: 'search-failed' });
  }

  const navigate = () => {
    dispatch({ type: 'navigated', search: parseSearch(location.search, known) });
  };
  field.addEventListener('focus', () => {
    dispatch({ type: 'focused' });
  });
  form.addEventListener('input', ({ target }) => {
    if (target === field) dispatch({ type: 'typed', search: readForm(form) });
  });
  form.addEventListener('change', ({ target }) => {
    if (target !== field) dispatch({ type: 'chose', search: readForm(form) });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    dispatch({ type: 'submitted', search: readForm(form) });
  });
  addEventListener('popstate', navigate);
  storeScroll(results);
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
