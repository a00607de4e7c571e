import { fileURLToPath } from 'node:url';

/** The folder of the built site, with a slash at its end. */
export const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
