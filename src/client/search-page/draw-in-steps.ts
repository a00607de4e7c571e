/**
 * Replace what is in a list, drawing some of it at a time, so that typing is never held up.
 *
 * @param draws One function for each entry.
 * @param isCurrent Whether the list is still wanted; when not, the rest is left undrawn.
 */
export async function drawInSteps(
  list: HTMLElement,
  draws: (() => DocumentFragment)[],
  isCurrent: () => boolean,
): Promise<void> {
  list.replaceChildren();
  for (let at = 0; at < draws.length; at += STEP) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isCurrent()) return;
    list.append(...draws.slice(at, at + STEP).map((draw) => draw()));
  }
}

const STEP = 4;
