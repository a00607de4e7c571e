import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addSearchShortcut } from '../../../src/client/search-shortcut/search-shortcut.ts';

beforeAll(addSearchShortcut);

beforeEach(() => {
  document.body.innerHTML =
    '<header><input id="header" name="q"></header><main><input id="main" name="q"></main>';
});

describe('the search shortcut', () => {
  it.each([{ ctrlKey: true }, { metaKey: true }])('leads to the search field: %j', (keys) => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ...keys }));
    expect(document.activeElement?.id).toBe('main');
  });

  it('leads to the field in the header where the page has no other', () => {
    document.querySelector('main')?.remove();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }));
    expect(document.activeElement?.id).toBe('header');
  });

  it('leaves the letter k alone', () => {
    dispatchEvent(new KeyboardEvent('keydown', { key: 'k' }));
    expect(document.activeElement?.id).toBe('');
  });
});
