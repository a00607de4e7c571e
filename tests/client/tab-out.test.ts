import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createElement, findElement } from '../../src/client/dom.ts';
import { closeOnTabOut } from '../../src/client/tab-out.ts';

let shown: HTMLElement;
const close = vi.fn();

beforeEach(() => {
  shown = createElement('div');
  shown.innerHTML =
    '<button id="first"></button><button hidden></button><a href="#" id="second"></a>' +
    '<button id="last"></button><textarea hidden></textarea>';
  shown.hidePopover = close.mockClear();
  document.body.replaceChildren(shown);
  closeOnTabOut(shown);
});

describe('something that is shown over the page', () => {
  it.each([
    ['last', { key: 'Tab' }],
    ['first', { key: 'Tab', shiftKey: true }],
  ])('is closed where Tab would leave it: %s, %j', (id, keys) => {
    expect(press(id, keys)).toBe(true);
    expect(close).toHaveBeenCalledOnce();
  });

  it.each([
    ['first', { key: 'Tab' }],
    ['second', { key: 'Tab' }],
    ['second', { key: 'Tab', shiftKey: true }],
    ['last', { key: 'Tab', shiftKey: true }],
    ['last', { key: 'Enter' }],
  ])('stays where it would not: %s, %j', (id, keys) => {
    expect(press(id, keys)).toBe(false);
    expect(close).not.toHaveBeenCalled();
  });
});

/** Press a key on one of its elements; whether that was used up. */
function press(id: string, keys: KeyboardEventInit): boolean {
  const element = findElement(shown, `#${id}`, HTMLElement);
  element.focus();
  const event = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}
