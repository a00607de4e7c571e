/**
 * Copy text, and the same as HTML for programs that take it.
 *
 * @returns Whether the browser allowed it.
 */
export async function copy(plain: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && 'ClipboardItem' in globalThis) {
      const types = { 'text/plain': plain, 'text/html': html };
      await navigator.clipboard.write([new ClipboardItem(types)]);
    } else await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    // It is refused, or not there without a secure connection; the caller shows the text instead.
    return false;
  }
}

/** Show on a button what it did, and after two seconds its own words again. */
export function sayDone(button: HTMLElement, done: string): void {
  const own = button.dataset['own'] ?? button.textContent;
  button.dataset['own'] = own;
  button.textContent = done;
  setTimeout(resetButton, 2000, button);
}

/** Give a button its own words back, if it shows what it did. */
export function resetButton(button: HTMLElement): void {
  const { own } = button.dataset;
  if (own !== undefined) button.textContent = own;
}
