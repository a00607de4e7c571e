/**
 * Store, in each entry of the history, how far the page is scrolled and which result has the focus.
 * Results are drawn too late for the browser to restore either by itself.
 */
export function storeScroll(results: HTMLElement): void {
  history.scrollRestoration = 'manual';
  const store = () => {
    const link = results.contains(document.activeElement) ? document.activeElement : null;
    const focus = link?.getAttribute('href') ?? undefined;
    const position: ScrollPosition = { y: scrollY, ...(focus && { focus }) };
    history.replaceState(position, '');
  };
  addEventListener('scrollend', store);
  results.addEventListener('focusin', store);
  addEventListener('pagehide', store);
}

/** Scroll and focus as stored in this entry of the history. */
export function restoreScroll(results: HTMLElement): void {
  const position = history.state as ScrollPosition | null;
  if (!position) return;
  if (position.focus) {
    const links = results.querySelectorAll<HTMLAnchorElement>('a[href]');
    const link = [...links].find((one) => one.getAttribute('href') === position.focus);
    link?.focus({ preventScroll: true });
  }
  scrollTo({ top: position.y, behavior: 'instant' });
}

interface ScrollPosition {
  /** How far the page was scrolled, in pixels. */
  y: number;
  /** The address of the link that had the focus. */
  focus?: string;
}
