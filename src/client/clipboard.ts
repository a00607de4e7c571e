/**
 * Copy text, and the same as HTML for programs that take it.
 *
 * @returns Whether the browser allowed it.
 */
export async function copy(plain: string, html?: string): Promise<boolean> {
  // Without a secure connection there is no clipboard.
  if (!('clipboard' in navigator)) return false;
  try {
    if (html !== undefined && 'ClipboardItem' in globalThis) {
      const types = { 'text/plain': plain, 'text/html': html };
      await navigator.clipboard.write([new ClipboardItem(types)]);
    } else await navigator.clipboard.writeText(plain);
    return true;
  } catch (error) {
    if (error instanceof DOMException) return false;
    throw error;
  }
}

/** Show on a button what it did, and after two seconds its own words again. */
export function sayDone(button: HTMLElement, done: string): void {
  const own = button.dataset['own'] ?? button.textContent;
  button.dataset['own'] = own;
  button.textContent = done;
  setTimeout(() => {
    button.textContent = own;
  }, 2000);
}
