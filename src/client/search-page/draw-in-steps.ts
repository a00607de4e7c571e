import { afterFrame } from '../after-frame.ts';

/**
 * Replace the entries of a list, one in each frame, so that typing is never blocked: most of the work
 * is the browser’s, which lays out in one go all that was drawn since its last frame.
 *
 * @param draws One function for each entry.
 * @param isCurrent Whether the list is still wanted; when it is not, drawing stops.
 * @param afterFirst Called in the frame after the first entry, to draw something else.
 * @returns Whether all of it was drawn.
 */
export async function drawInSteps(
  list: HTMLElement,
  draws: (() => Node)[],
  isCurrent: () => boolean,
  afterFirst?: () => void,
): Promise<boolean> {
  list.replaceChildren(...draws.slice(0, 1).map((draw) => draw()));
  const appends = draws.slice(1).map((draw) => () => {
    list.append(draw());
  });
  for (const step of afterFirst ? [afterFirst, ...appends] : appends) {
    await afterFrame();
    if (!isCurrent()) return false;
    step();
  }
  return true;
}
