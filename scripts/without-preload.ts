import type { Plugin } from 'vite';

/**
 * Replace the helper by which Vite fetches the imports of a later script a little sooner: here it
 * weighs more than those scripts do.
 */
export function withoutPreload(): Plugin {
  return {
    name: 'without-preload',
    enforce: 'pre',
    apply: 'build',
    load: (id) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
