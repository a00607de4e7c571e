import { describe, expect, it } from 'vitest';
import { formatSearch } from '../../../src/client/search-page/address.ts';
import type { Answer } from '../../../src/client/search-page/answer.ts';
import { search } from '../../../src/search/query/index.ts';
import type { Near } from '../../../src/search/query/more.ts';
import { required } from '../../../src/text/required.ts';
import {
  INITIAL_STATE,
  reduce,
  unansweredRequest,
} from '../../../src/client/search-page/reducer.ts';
import type { PageEvent, PageState } from '../../../src/client/search-page/reducer.ts';
import { smallCorpus } from '../small-corpus.ts';
import { searchFor } from './searches.ts';

const STAYING_SAFE = { area: ['staying-safe'], part: [], kind: [] };

describe('the address', () => {
  it('is searched for when the page is opened with it, and is not written again', () => {
    const state = after({ type: 'navigated', search: searchFor('care') });
    expect(state.request).toEqual({ search: searchFor('care'), isTyping: false });
    expect([address(state), state.entry]).toEqual(['?q=care', 'restored']);
  });

  it('asks for nothing when it has no query, and nothing is loaded', () => {
    const state = after({ type: 'navigated', search: searchFor('') });
    expect(unansweredRequest(state)).toBeUndefined();
    expect([state.shown, state.corpus.status]).toEqual(['nothing', 'not-loaded']);
  });

  it('is not searched for again when only its fragment changes', () => {
    const state = after(opened('care'), { type: 'loaded', corpus: smallCorpus });
    expect(reduce(state, { type: 'navigated', search: searchFor('care') })).toBe(state);
  });

  it('is searched for after the reader went back to it', () => {
    const state = type(after(opened('care')), 'audit');
    const back = reduce(state, { type: 'navigated', search: searchFor('care') });
    expect(back.request).toEqual({ search: searchFor('care'), isTyping: false });
    expect(back.entry).toBe('restored');
  });

  it('gets a new entry in the history for the first pause, and keeps it until typing ends', () => {
    const first = type(after(opened('')), 'aud');
    expect([address(first), first.entry]).toEqual(['?q=aud', 'push']);
    const second = type(first, 'audit');
    expect([address(second), second.entry]).toEqual(['?q=audit', 'replace']);
    const submitted = reduce(second, { type: 'submitted', search: searchFor('audits') });
    expect([address(submitted), submitted.entry]).toEqual(['?q=audits', 'replace']);
    const next = type(submitted, 'care');
    expect([address(next), next.entry]).toEqual(['?q=care', 'push']);
  });

  it('gets a new entry for a query submitted without a pause, none for the same query', () => {
    const state = after(opened('care'));
    expect(reduce(state, { type: 'submitted', search: searchFor('audit') }).entry).toBe('push');
    expect(reduce(state, { type: 'submitted', search: searchFor('care') }).entry).toBe('replace');
  });

  it('gets a new entry for each choice', () => {
    const search = searchFor('care', { choices: STAYING_SAFE });
    const state = reduce(after(opened('care')), { type: 'chose', search });
    expect([address(state), state.entry]).toEqual(['?q=care&area=staying-safe', 'push']);
  });

  it('says that words which begin with the last one were searched for', () => {
    const typing = type(after(opened(''), { type: 'loaded', corpus: smallCorpus }), 'thresh');
    const state = reduce(typing, answerTo(typing, 'thresh*'));
    expect([address(state), state.entry]).toEqual(['?q=thresh*', 'replace']);
    expect(unansweredRequest(state)).toBeUndefined();
  });
});

describe('typing', () => {
  it('is not searched for until there is a pause', () => {
    const state = after(opened('care'), { type: 'typed', search: searchFor('care a') });
    expect(state.request?.search.q).toBe('care');
    expect(pause(state).request).toEqual({ search: searchFor('care a'), isTyping: true });
  });

  it('ignores a pause that a later key stroke has ended', () => {
    const typed = after(opened(''), { type: 'typed', search: searchFor('c') });
    const later = reduce(typed, { type: 'typed', search: searchFor('ca') });
    expect(reduce(later, { type: 'paused', draft: draftOf(typed) })).toBe(later);
  });

  it('ignores the pause after a query that was submitted, chosen for or left', () => {
    const typed = after(opened('audit'), { type: 'typed', search: searchFor('care') });
    for (const event of [
      { type: 'submitted', search: searchFor('care') },
      { type: 'chose', search: searchFor('care', { choices: STAYING_SAFE }) },
      { type: 'navigated', search: searchFor('board') },
    ] as const) {
      const state = reduce(typed, event);
      expect(reduce(state, { type: 'paused', draft: draftOf(typed) })).toBe(state);
    }
  });

  it('asks for nothing when the query is the same again', () => {
    const state = after(opened('care'));
    const again = type(state, 'care');
    expect(again.request).toBe(state.request);
    expect(type(again, 'audit').entry).toBe('push');
  });

  it('goes on while facets are chosen, and ends with a submit', () => {
    const typing = type(after(opened('')), 'thresh');
    const chose = reduce(typing, {
      type: 'chose',
      search: searchFor('thresh', { choices: STAYING_SAFE }),
    });
    expect(chose.request?.isTyping).toBe(true);
    const submitted = reduce(chose, { type: 'submitted', search: searchFor('thresh') });
    expect(submitted.request?.isTyping).toBe(false);
  });

  it('shows nothing at once when the query is deleted', () => {
    const state = answered('care');
    expect(type(state, '').shown).toBe('nothing');
  });
});

describe('an answer', () => {
  it('is shown when it is to the current request', () => {
    const state = after(opened('care'), { type: 'loaded', corpus: smallCorpus });
    const event = answerTo(state);
    expect(reduce(state, event).shown).toBe(event.answer);
  });

  it('is ignored when a newer search was asked for, whether that is answered or not', () => {
    const first = after(opened('care'), { type: 'loaded', corpus: smallCorpus });
    const late = answerTo(first);
    const second = type(first, 'audit');
    expect(reduce(second, late)).toBe(second);
    const secondShown = reduce(second, answerTo(second));
    expect(reduce(secondShown, late)).toBe(secondShown);
  });

  it('is ignored when the same search was asked for again', () => {
    const first = after(opened('care'), { type: 'loaded', corpus: smallCorpus });
    const again = reduce(first, { type: 'submitted', search: searchFor('care') });
    expect(reduce(again, answerTo(first))).toBe(again);
  });

  it('stays while the next one is waited for', () => {
    const state = answered('care');
    const next = type(state, 'audit');
    expect(next.shown).toBe(state.shown);
    expect(unansweredRequest(next)).toBe(next.request);
  });
});

describe('the nearest paragraphs', () => {
  it('are shown below the answer that they belong to', () => {
    const state = answered('care');
    expect(reduce(state, foundNearest(state)).near).toEqual(near);
  });

  it('are ignored when another answer is shown by then, or none', () => {
    const first = answered('care');
    const late = foundNearest(first);
    const asked = type(first, 'audit');
    const second = reduce(asked, answerTo(asked));
    expect(reduce(second, late)).toBe(second);
    const deleted = type(first, '');
    expect(reduce(deleted, late)).toBe(deleted);
  });

  it('stay with the last answer until the next one comes', () => {
    const first = answered('care');
    const asked = type(reduce(first, foundNearest(first)), 'audit');
    expect(asked.near).toEqual(near);
    expect(reduce(asked, answerTo(asked)).near).toEqual([]);
    expect(type(asked, '').near).toEqual([]);
  });

  it('change nothing when there are none', () => {
    const state = answered('care');
    expect(reduce(state, { ...foundNearest(state), near: [] })).toBe(state);
  });
});

describe('loading', () => {
  it('begins when the field gets the focus, once', () => {
    const state = after(opened(''), { type: 'focused' });
    expect(state.corpus).toEqual({ status: 'loading' });
    expect(reduce(state, { type: 'focused' })).toBe(state);
    const loaded = reduce(state, { type: 'loaded', corpus: smallCorpus });
    expect(reduce(loaded, { type: 'focused' })).toBe(loaded);
  });

  it('is said to have failed only to a reader who waits for an answer', () => {
    const waiting = after(opened('care'), { type: 'loading-failed' });
    expect([waiting.shown, waiting.corpus.status]).toEqual(['loading-failed', 'failed']);
    const idle = after(opened(''), { type: 'focused' }, { type: 'loading-failed' });
    expect([idle.shown, idle.corpus.status]).toEqual(['nothing', 'failed']);
  });

  it('is tried again by the next search', () => {
    const failed = after(opened('care'), { type: 'loading-failed' });
    const again = reduce(failed, { type: 'submitted', search: searchFor('care') });
    expect(again.corpus).toEqual({ status: 'loading' });
    expect(again.shown).toBe('nothing');
    const loaded = reduce(again, { type: 'loaded', corpus: smallCorpus });
    const event = answerTo(loaded);
    expect(reduce(loaded, event).shown).toBe(event.answer);
  });

  it('leaves an answer as it is when a late one fails', () => {
    const state = answered('care');
    const failed = reduce(state, { type: 'loading-failed' });
    expect(failed.shown).toBe(state.shown);
    expect(failed.corpus).toBe(state.corpus);
  });
});

describe('an unexpected error', () => {
  it('is not shown as a failed load', () => {
    const state = after(
      opened('care'),
      { type: 'loaded', corpus: smallCorpus },
      { type: 'search-failed' },
    );
    expect(state.shown).toBe('search-failed');
  });

  it.each(['loading-failed', 'search-failed'] as const)(
    'takes the place of an answer that could not be drawn, not of another: %s',
    (type) => {
      const state = answered('care');
      const { request } = state;
      expect(reduce(state, { type, request }).shown).toBe(type);
      const asked = reduce(state, { type: 'submitted', search: searchFor('audit') });
      const next = reduce(asked, answerTo(asked));
      expect(reduce(next, { type, request }).shown).toBe(next.shown);
    },
  );
});

function after(...events: PageEvent[]): PageState {
  return events.reduce(reduce, INITIAL_STATE);
}

function opened(q: string): PageEvent {
  return { type: 'navigated', search: searchFor(q) };
}

/** Type a query and pause. */
function type(state: PageState, q: string): PageState {
  return pause(reduce(state, { type: 'typed', search: searchFor(q) }));
}

function pause(state: PageState): PageState {
  return reduce(state, { type: 'paused', draft: draftOf(state) });
}

function draftOf({ draft }: PageState) {
  if (!draft) throw new Error('Nothing was typed.');
  return draft;
}

function answered(q: string): PageState {
  const state = after(opened(q), { type: 'loaded', corpus: smallCorpus });
  return reduce(state, answerTo(state));
}

/** An answer to the current request, without results. */
function answerTo({ request }: PageState, q?: string): { type: 'answered'; answer: Answer } {
  if (!request) throw new Error('Nothing was asked for.');
  const address = q === undefined ? request.search : searchFor(q);
  const results = { found: search('', smallCorpus), hits: [], total: [], notes: [] };
  return { type: 'answered', answer: { request, address, ...results } };
}

const [firstParagraph] = smallCorpus.paragraphs;
const near: Near[] = [
  { paragraph: required(firstParagraph, 'a paragraph'), mentions: [], lacking: ['audit'] },
];

function foundNearest({ shown }: PageState) {
  if (typeof shown === 'string') throw new Error('Nothing was answered.');
  return { type: 'found-nearest', request: shown.request, near } as const;
}

function address(state: PageState): string {
  return formatSearch(state.address);
}
