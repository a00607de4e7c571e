import type { Plugin } from 'vite';

/**
 * Leave out Vite’s helper that preloads the imports of a dynamic import: with its lists it weighs more
 * here than the scripts that it preloads.
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
