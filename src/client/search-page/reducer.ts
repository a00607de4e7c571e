import { formatSearch, NO_CHOICES } from './address.ts';
import type { Search } from './address.ts';
import type { Answer, Request } from './answer.ts';
import type { Engine } from './load-engine.ts';

/** The state of the page before its address is read. */
export const INITIAL_STATE: PageState = {
  address: { q: '', choices: NO_CHOICES, order: 'best', view: 'excerpts' },
  entry: 'restored',
  request: undefined,
  draft: undefined,
  engine: { status: 'not-loaded', attempts: 0 },
  shown: 'nothing',
};

/**
 * The state that follows from an event. An event that changes nothing, such as an answer that comes
 * too late, returns the same state.
 */
export function reduce(state: PageState, event: PageEvent): PageState {
  switch (event.type) {
    case 'navigated': {
      const isSame = state.request && isSameAddress(event.search, state.address);
      return isSame ? state : ask(state, event.search, 'restored', false);
    }
    case 'focused':
      return load(state);
    case 'typed':
      return { ...state, draft: { search: event.search } };
    case 'paused': {
      if (event.draft !== state.draft) return state;
      const { search } = event.draft;
      if (isSameAddress(search, state.address)) return { ...state, draft: undefined };
      return ask(state, search, state.request?.isTyping ? 'replace' : 'push', true);
    }
    case 'submitted': {
      const isSame = state.request?.isTyping === true || event.search.q === state.address.q;
      return ask(state, event.search, isSame ? 'replace' : 'push', false);
    }
    case 'chose': {
      const isTyping = state.draft !== undefined || state.request?.isTyping === true;
      return ask(state, event.search, 'push', isTyping);
    }
    case 'loaded':
      return { ...state, engine: { ...state.engine, status: 'loaded', value: event.engine } };
    case 'loading-failed':
    case 'search-failed':
      return fail(state, event.type);
    case 'answered': {
      const { answer } = event;
      if (answer.request !== state.request) return state;
      const entry = answer.request.isTyping ? 'replace' : state.entry;
      return { ...state, address: answer.address, entry, shown: answer };
    }
  }
}

/** The request of the page, when it asks for something and what is shown is not its answer. */
export function unansweredRequest({ request, shown }: PageState): Request | undefined {
  if (request === undefined || request.search.q === '') return undefined;
  return typeof shown === 'object' && shown.request === request ? undefined : request;
}

function ask(
  state: PageState,
  search: Search,
  entry: PageState['entry'],
  isTyping: boolean,
): PageState {
  // The last answer stays until the next one comes, so that the page does not flicker.
  const shown = search.q === '' || typeof state.shown === 'string' ? 'nothing' : state.shown;
  const request = { search, isTyping };
  const asked = { ...state, address: search, entry, request, draft: undefined, shown } as const;
  return search.q === '' ? asked : load(asked);
}

function load(state: PageState): PageState {
  const { status, attempts } = state.engine;
  if (status === 'loading' || status === 'loaded') return state;
  return { ...state, engine: { status: 'loading', attempts: attempts + 1 } };
}

function fail(state: PageState, failure: 'loading-failed' | 'search-failed'): PageState {
  const { attempts } = state.engine;
  return {
    ...state,
    // The next search loads everything again.
    engine: { status: 'failed', attempts },
    shown: unansweredRequest(state) ? failure : state.shown,
  };
}

function isSameAddress(a: Search, b: Search): boolean {
  return formatSearch(a) === formatSearch(b);
}

export interface PageState {
  /** The search that the address bar has: the only state that outlives the page. */
  address: Search;
  /** How the address gets into the history; `restored` when it came from there. */
  entry: 'push' | 'replace' | 'restored';
  /** What is asked for. Two requests for the same search are two objects. */
  request: Request | undefined;
  /** What the form has since the last key stroke, until the reader pauses. */
  draft: Draft | undefined;
  engine: EngineState;
  /** What the page shows; an answer may be to an earlier request while the page waits. */
  shown: Answer | 'nothing' | 'loading-failed' | 'search-failed';
}

interface Draft {
  search: Search;
}

/** What a search needs to have loaded, with the number of attempts made. */
type EngineState =
  | { status: 'not-loaded' | 'loading' | 'failed'; attempts: number }
  | { status: 'loaded'; attempts: number; value: Engine };

/** `search` is what the address or the form has at the time of the event. */
export type PageEvent =
  /** The page was opened, or the reader went back or forward. */
  | { type: 'navigated'; search: Search }
  | { type: 'focused' }
  | { type: 'typed'; search: Search }
  /** No key was pressed for a while after a draft. */
  | { type: 'paused'; draft: Draft }
  | { type: 'submitted'; search: Search }
  /** A facet, the order or the view. */
  | { type: 'chose'; search: Search }
  | { type: 'loaded'; engine: Engine }
  | { type: 'loading-failed' }
  /** An unexpected error. */
  | { type: 'search-failed' }
  | { type: 'answered'; answer: Answer };
