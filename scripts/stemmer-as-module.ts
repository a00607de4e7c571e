import type { Plugin } from 'vite';

/**
 * Read the stemmer, which is published as CommonJS, as the module that it could be: the search page
 * would otherwise load the code that imitates CommonJS in a browser, a file of its own.
 */
export function stemmerAsModule(): Plugin {
  return {
    name: 'stemmer-as-module',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      filter: { id: /\/porter2\/dist\/index\.js$/ },
      handler(code) {
        if (!code.includes(MARK) || !code.includes(EXPORT)) {
          throw new Error('The stemmer is no longer written as it was: see stemmer-as-module.ts.');
        }
        return code.replace(MARK, '').replace(EXPORT, 'export const stem = ');
      },
    },
  };
}

const MARK = "Object.defineProperty(exports, '__esModule', { value: true })";
const EXPORT = 'exports.stem = ';
