import type { Plugin } from 'vite';

/**
 * Leave out Vite’s way to fetch the imports of a later script a little sooner: its helper and lists
 * weigh more here than those scripts do.
 */
export function withoutPreload(): Plugin {
  return {
    name: 'without-preload',
    enforce: 'pre',
    apply: 'build',
    configEnvironment: () => ({ build: { modulePreload: false } }),
    load: (id) =>
      id.endsWith('vite/preload-helper.js')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
  };
}
