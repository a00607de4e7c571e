import { orLoadError } from './load-error.ts';

/**
 * Fetch a JSON file of this site.
 *
 * @throws A LoadError when it cannot be fetched.
 */
export async function fetchJson(url: string): Promise<unknown> {
  return orLoadError(url, async () => {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return (await response.json()) as unknown;
  });
}
