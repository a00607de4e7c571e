import { afterFrame } from '../after-frame.ts';

/**
 * Replace the entries of a list, a few in each frame, so that typing is never blocked: most of the work
 * is the browser’s, which lays out in one go all that was drawn since its last frame.
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
  const drawStep = (at: number) => draws.slice(at, at + STEP).map((draw) => draw());
  list.replaceChildren(...drawStep(0));
  for (let at = STEP; at < draws.length; at += STEP) {
    await afterFrame();
    if (!isCurrent()) return false;
    list.append(...drawStep(at));
  }
  return true;
}

/** How many entries are drawn at a time. */
const STEP = 2;
