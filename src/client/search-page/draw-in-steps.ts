import { pause } from '../pause.ts';

/**
 * Replace the entries of a list, a few at a time, so that typing is never blocked.
 *
 * @param draws One function for each entry.
 * @param isCurrent Whether the list is still wanted; when it is not, drawing stops.
 * @returns Whether the whole list was drawn.
 */
export async function drawInSteps(
  list: HTMLElement,
  draws: (() => Node)[],
  isCurrent: () => boolean,
): Promise<boolean> {
  list.replaceChildren();
  for (let at = 0; at < draws.length; at += STEP) {
    await pause();
    if (!isCurrent()) return false;
    list.append(...draws.slice(at, at + STEP).map((draw) => draw()));
  }
  return true;
}

/** How many entries are drawn at a time. */
const STEP = 2;
