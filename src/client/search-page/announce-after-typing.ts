/**
 * Keep live regions quiet while the reader types: they are busy from each key stroke until there has
 * been none for a while.
 */
export function announceAfterTyping(
  field: HTMLInputElement,
  regions: readonly HTMLElement[],
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const setBusy = (isBusy: boolean) => {
    for (const region of regions) region.ariaBusy = String(isBusy);
  };
  const end = () => {
    clearTimeout(timer);
    setBusy(false);
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    setBusy(true);
    timer = setTimeout(end, REST);
  });
  // The reader pressed Enter, or left the field.
  field.addEventListener('change', end);
}

/** How long, in milliseconds, there is no key stroke before the region is read out. */
const REST = 1000;
