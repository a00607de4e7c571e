import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeMenu } from '../../../src/client/close-menu/close-menu.ts';
import { findElement } from '../../../src/client/dom.ts';

const OPTIONS = { bubbles: true, cancelable: true };

let menu: HTMLDetailsElement;

beforeAll(() => {
  document.body.innerHTML =
    '<header class="site-header"><details open><summary></summary><a href="/"></a></details></header>' +
    '<main></main>';
  menu = findElement(document, 'details', HTMLDetailsElement);
  closeMenu();
});
beforeEach(() => {
  menu.open = true;
});

describe('the menu of the header', () => {
  it('is closed by Escape, which then closes nothing else', () => {
    const event = dispatch('a', new KeyboardEvent('keydown', { key: 'Escape', ...OPTIONS }));
    expect([menu.open, event.defaultPrevented]).toEqual([false, true]);
    expect(document.activeElement?.localName).toBe('summary');
  });

  it('is closed by a press beside it, which does what it does', () => {
    const event = dispatch('main', new Event('pointerdown', OPTIONS));
    expect([menu.open, event.defaultPrevented]).toEqual([false, false]);
  });

  it.each([
    ['another key', new KeyboardEvent('keydown', { key: 'Tab', ...OPTIONS })],
    ['a press in it', new Event('pointerdown', OPTIONS)],
  ])('is left open by %s', (_, event) => {
    dispatch('a', event);
    expect([menu.open, event.defaultPrevented]).toEqual([true, false]);
  });

  it('leaves Escape alone while it is closed', () => {
    menu.open = false;
    const event = dispatch('a', new KeyboardEvent('keydown', { key: 'Escape', ...OPTIONS }));
    expect(event.defaultPrevented).toBe(false);
  });
});

function dispatch<Type extends Event>(selector: string, event: Type): Type {
  findElement(document, selector, HTMLElement).dispatchEvent(event);
  return event;
}
