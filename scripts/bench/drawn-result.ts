/**
 * In a page, from its start: promise how long it takes to show a result that was not there before, from
 * the start of the navigation, or from the last input into a field where there was one.
 *
 * @param selector Finds results.
 */
export function promiseResult(selector: string): void {
  let start = 0;
  document.addEventListener('input', ({ timeStamp }) => (start = timeStamp), { capture: true });

  const untilDrawn = () =>
    new Promise<number>((resolve) => {
      new MutationObserver((_, observer) => {
        if (!document.querySelector(`${selector}:not([data-old])`)) return;
        observer.disconnect();
        // The task after the next frame begins when that frame has been drawn.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            resolve(performance.now() - start);
          };
          port2.postMessage(null);
        });
      }).observe(document, { childList: true, subtree: true });
    });
  const promised: PromisedResult = {
    result: untilDrawn(),
    expectNext: () => {
      for (const old of document.querySelectorAll(selector)) old.setAttribute('data-old', '');
      promised.result = untilDrawn();
    },
  };
  Object.assign(window, { promised });
}

/** In the page: when the promised result is shown, in milliseconds. */
export function resultTime(): Promise<number> {
  return (window as unknown as { promised: PromisedResult }).promised.result;
}

/** In the page: promise a result that is not there yet. */
export function expectNextResult(): void {
  (window as unknown as { promised: PromisedResult }).promised.expectNext();
}

interface PromisedResult {
  result: Promise<number>;
  expectNext: () => void;
}
