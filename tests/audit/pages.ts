import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of every page of the built site, such as `/areas/` or `/404.html`. */
export const PATHS = globSync('**/*.html', {
  cwd: fileURLToPath(new URL('../../dist/', import.meta.url)),
})
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();
