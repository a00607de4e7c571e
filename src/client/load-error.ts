/** A file that this page needs could not be fetched, or is not what was expected. */
export class LoadError extends Error {
  override name = 'LoadError';
}

/**
 * Run something that fetches files.
 *
 * @param what What it loads, for the message.
 * @throws A LoadError, with the original error as its cause, when it rejects.
 */
export async function orLoadError<Value>(what: string, load: () => Promise<Value>): Promise<Value> {
  try {
    return await load();
  } catch (cause) {
    throw new LoadError(`Could not load ${what}.`, { cause });
  }
}

/** What was loaded; `undefined` where that failed with a LoadError. */
export async function orUndefined<Value>(loaded: Promise<Value>): Promise<Value | undefined> {
  try {
    return await loaded;
  } catch (error) {
    if (error instanceof LoadError) return undefined;
    throw error;
  }
}
