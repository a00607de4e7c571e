/** How long the browser waits for anything: long enough for a busy machine. */
export const PATIENT = { timeout: 120_000 };
