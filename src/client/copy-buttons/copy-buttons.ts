/** Put a button beside every text that a reader may want to copy, where the browser can copy. */
export function addCopyButtons(page: Document): void {
  if (!('clipboard' in navigator)) return;
  for (const place of page.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = place.textContent.replace(/\s+/g, ' ').trim();
    const button = page.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
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
    place.append(' ', button);
  }
}
