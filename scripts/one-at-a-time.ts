/**
 * Limit a task to one run at a time. Requests made during a run cause one more run after it, however
 * many there are, so that the last run always starts after the last request.
 *
 * @param run The task. It must not reject.
 * @returns A function that requests a run.
 */
export function oneAtATime(run: () => Promise<void>): () => void {
  let isRunning = false;
  let isQueued = false;

  return function request(): void {
    if (isRunning) {
      isQueued = true;
      return;
    }
    isRunning = true;
    void run().then(() => {
      isRunning = false;
      if (!isQueued) return;
      isQueued = false;
      request();
    });
  };
}
