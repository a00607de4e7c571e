import { createElement } from '../dom.ts';

/** Add a button to every element with `data-copy` that copies its text, where the browser can copy. */
export function addCopyButtons(page: Document): void {
  if (!('clipboard' in navigator)) return;
  for (const element of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    const button = createElement('button', 'Copy');
    button.type = 'button';
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text).then(
        () => {
          button.textContent = 'Copied';
        },
        () => {
          button.textContent = 'Could not copy';
        },
      );
    });
    element.append(' ', button);
  }
}
