/**
 * Mark the current section in a list of links to sections: the last one whose heading has passed the
 * top of the window. At the end of the page, where a target may be unable to scroll to the top, it is
 * the section of the target, if that is in view.
 */
export function followReading(contents: HTMLElement): void {
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
  const sections = links.flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? [{ link, heading }] : [];
  });
  let current: HTMLAnchorElement | undefined;
  let isWaiting = false;

  const mark = () => {
    isWaiting = false;
    const line = readingLine();
    const last = sections.findLast(({ heading }) => heading.getBoundingClientRect().top <= line);
    if (last?.link === current) return;
    current?.removeAttribute('aria-current');
    current = last?.link;
    current?.setAttribute('aria-current', 'true');
    if (current) keepInView(contents, current);
  };
  const markSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(mark);
  };

  addEventListener('scroll', markSoon, { passive: true });
  addEventListener('resize', markSoon);
  addEventListener('hashchange', markSoon);
  mark();
}

/** How far down the window, in pixels, a heading may be and count as passed. */
function readingLine(): number {
  const top = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  const target = document.querySelector(':target')?.getBoundingClientRect();
  const seen = target && target.top >= 0 && target.top < innerHeight;
  return isAtEnd ? (seen ? target.top + 1 : innerHeight) : top + 8;
}

/** Scroll a list, and nothing else, until a link in it is in view. */
function keepInView(list: HTMLElement, link: HTMLElement): void {
  const box = link.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (box.top < frame.top) list.scrollTop -= frame.top - box.top + box.height;
  if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom + box.height;
}
