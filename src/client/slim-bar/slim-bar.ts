import { findElement } from '../dom.ts';

/**
 * Show a bar at the top of the window when a reader scrolls up in a long page: the name of the section
 * in view, and links to the contents and the search. Scrolling down hides it.
 */
export function showWhenScrolledUp(bar: HTMLElement): void {
  const headings = [
    ...document.querySelectorAll<HTMLElement>('main :is(h2, h3, h4):not(.visually-hidden)'),
  ];
  const here = findElement(bar, '[data-here]', HTMLElement);
  let last = scrollY;

  addEventListener(
    'scroll',
    () => {
      const moved = scrollY - last;
      if (Math.abs(moved) < LEAST_MOVE) return;
      last = scrollY;
      const isShown = moved < 0 && scrollY > innerHeight;
      if (bar.hidden === isShown) bar.hidden = !isShown;
      if (!isShown) return;
      const current = headings.findLast((heading) => heading.getBoundingClientRect().top <= TOP);
      here.textContent = current?.textContent ?? document.title;
    },
    { passive: true },
  );

  findElement(bar, '[href="#contents"]', HTMLAnchorElement).addEventListener('click', () => {
    const fold = document.querySelector('#contents > details');
    if (fold instanceof HTMLDetailsElement) fold.open = true;
  });
}

/** How far, in pixels, a page is scrolled before the bar follows: a finger is never quite still. */
const LEAST_MOVE = 12;
/** How far down the window, in pixels, a heading may be and count as passed. */
const TOP = 80;
