import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createElement } from '../../../src/client/dom.ts';
import { announceAfterTyping } from '../../../src/client/search-page/announce-after-typing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('keeps the region busy while keys are pressed, and for a while after the last', () => {
  const [field, region] = [createElement('input'), createElement('p')];
  announceAfterTyping(field, [region]);
  for (let keys = 0; keys < 3; keys++) {
    field.dispatchEvent(new Event('input'));
    vi.advanceTimersByTime(600);
    expect(region.ariaBusy).toBe('true');
  }
  vi.advanceTimersByTime(600);
  expect(region.ariaBusy).toBe('false');
});

it('ends when the reader presses Enter or leaves the field', () => {
  const [field, region] = [createElement('input'), createElement('p')];
  announceAfterTyping(field, [region]);
  field.dispatchEvent(new Event('input'));
  field.dispatchEvent(new Event('change'));
  expect(region.ariaBusy).toBe('false');
});
