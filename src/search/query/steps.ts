/** Work that is done in short steps, so that a browser can react to its reader in between. */
export type Steps<Result> = Generator<void, Result, void>;

/** Do all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Do one step after another.
 *
 * @param pause Called between steps.
 */
export async function finishInSteps<Result>(
  steps: Steps<Result>,
  pause: () => Promise<void>,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
  }
}
