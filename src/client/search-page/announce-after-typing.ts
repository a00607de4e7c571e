/**
 * Keep a live region quiet while the reader types: it is busy from each key stroke until there has
 * been none for a while.
 */
export function announceAfterTyping(field: HTMLInputElement, region: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    region.ariaBusy = 'false';
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    region.ariaBusy = 'true';
    timer = setTimeout(end, REST);
  });
  // The reader pressed Enter, or left the field.
  field.addEventListener('change', end);
}

/** How long, in milliseconds, there is no key stroke before the region is read out. */
const REST = 1000;
