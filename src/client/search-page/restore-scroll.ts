/**
 * Remember, with each entry of the history, how far the reader had scrolled and which link had the
 * focus: results are drawn late, so the browser cannot restore either by itself.
 */
export function keepPlace(results: HTMLElement): void {
  history.scrollRestoration = 'manual';
  const keep = () => {
    const link = results.contains(document.activeElement) ? document.activeElement : null;
    const focus = link?.getAttribute('href') ?? undefined;
    const place: ReadingPlace = { y: scrollY, ...(focus && { focus }) };
    history.replaceState(place, '');
  };
  addEventListener('scrollend', keep);
  results.addEventListener('focusin', keep);
  addEventListener('pagehide', keep);
}

/** Take the reader back to where this entry of the history was left. */
export function restorePlace(results: HTMLElement): void {
  const place = history.state as ReadingPlace | null;
  if (!place) return;
  if (place.focus) {
    const links = results.querySelectorAll<HTMLAnchorElement>('a[href]');
    const link = [...links].find((one) => one.getAttribute('href') === place.focus);
    link?.focus({ preventScroll: true });
  }
  scrollTo({ top: place.y, behavior: 'instant' });
}

interface ReadingPlace {
  /** How far the page was scrolled, in pixels. */
  y: number;
  /** The address of the link that had the focus. */
  focus?: string;
}
