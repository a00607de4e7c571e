/**
 * Let the browser react to its reader before a long task goes on. A message, unlike a timer, is not
 * delayed by some milliseconds when there are many.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
