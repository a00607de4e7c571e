import type { Corpus } from '../../search/query/index.ts';
import type { FoundPlace, Near } from '../../search/query/more.ts';
import { formatSearch, NO_CHOICES } from './address.ts';
import type { Search } from './address.ts';
import type { Answer, Request } from './answer.ts';
import type { Note } from './note.ts';

/** Nothing beside an answer. */
const NO_HELP: Help = { notes: [], places: [] };

/** The state of the page before its address is read. */
export const INITIAL_STATE: PageState = {
  address: { q: '', choices: NO_CHOICES, order: 'best', view: 'excerpts' },
  entry: 'restored',
  request: undefined,
  draft: undefined,
  corpus: { status: 'not-loaded' },
  shown: 'nothing',
  help: NO_HELP,
  near: [],
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
      return { ...state, corpus: { status: 'loaded', value: event.corpus } };
    case 'loading-failed':
    case 'search-failed':
      return fail(state, event.type, event.request);
    case 'answered': {
      const { answer } = event;
      if (answer.request !== state.request) return state;
      const entry = answer.request.isTyping ? 'replace' : state.entry;
      return { ...state, address: answer.address, entry, shown: answer, help: NO_HELP, near: [] };
    }
    case 'found-help':
      return isShown(event.request, state) ? { ...state, help: event.help } : state;
    case 'found-nearest': {
      const isNews = event.near.length > 0 && isShown(event.request, state);
      return isNews ? { ...state, near: event.near } : state;
    }
  }
}

function isShown(request: Request, { shown }: PageState): boolean {
  return typeof shown !== 'string' && shown.request === request;
}

/** The request of the page, when it asks for something and what is shown is not its answer. */
export function unansweredRequest(state: PageState): Request | undefined {
  const { request } = state;
  if (request === undefined || request.search.q === '') return undefined;
  return isShown(request, state) ? undefined : request;
}

function ask(
  state: PageState,
  search: Search,
  entry: PageState['entry'],
  isTyping: boolean,
): PageState {
  // The last answer stays until the next one comes, so that the page does not flicker.
  const shown: PageState['shown'] =
    search.q === '' || typeof state.shown === 'string' ? 'nothing' : state.shown;
  const request = { search, isTyping };
  const isEmpty = shown === 'nothing';
  const asked: PageState = {
    ...state,
    address: search,
    entry,
    request,
    draft: undefined,
    shown,
    help: isEmpty ? NO_HELP : state.help,
    near: isEmpty ? [] : state.near,
  };
  return search.q === '' ? asked : load(asked);
}

function load(state: PageState): PageState {
  const { status } = state.corpus;
  if (status === 'loading' || status === 'loaded') return state;
  return { ...state, corpus: { status: 'loading' } };
}

function fail(
  state: PageState,
  failure: 'loading-failed' | 'search-failed',
  undrawn: Request | undefined,
): PageState {
  // The next search loads the texts again if they did not come.
  const { status } = state.corpus;
  const failed: PageState =
    status === 'loaded' ? state : { ...state, corpus: { status: 'failed' } };
  const isUndrawn = undrawn !== undefined && isShown(undrawn, state);
  return isUndrawn || unansweredRequest(state)
    ? { ...failed, shown: failure, help: NO_HELP, near: [] }
    : failed;
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
  corpus: CorpusState;
  /** What the page shows; an answer may be to an earlier request while the page waits. */
  shown: Answer | 'nothing' | 'loading-failed' | 'search-failed';
  /** What helps with the reader’s words; it comes after the answer that is shown. */
  help: Help;
  /** The nearest paragraphs, which come after the answer that is shown. */
  near: Near[];
}

/** What is said beside an answer. */
export interface Help {
  notes: readonly Note[];
  /** The subjects and terms that the query names, and the figures that it asks for. */
  places: readonly FoundPlace[];
}

interface Draft {
  search: Search;
}

/** The texts to search. */
type CorpusState =
  { status: 'not-loaded' | 'loading' | 'failed' } | { status: 'loaded'; value: Corpus };

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
  | { type: 'loaded'; corpus: Corpus }
  /** A file could not be loaded; `request` is what was asked for, if its answer could not be drawn. */
  | { type: 'loading-failed'; request?: Request | undefined }
  /** An unexpected error. */
  | { type: 'search-failed'; request?: Request | undefined }
  | { type: 'answered'; answer: Answer }
  | { type: 'found-help'; request: Request; help: Help }
  | { type: 'found-nearest'; request: Request; near: Near[] };
