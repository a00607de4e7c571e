/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { SlowestFirst } from './tests/slowest-first.ts';

/**
 * Three suites that `npm test` runs: the code on its own, in two projects; the built site as files; and
 * the built site in a browser. The fourth, `npm run audit`, visits every page in every mode.
 */
export default getViteConfig(
  {
    test: {
      // No test measures time. The limits only stop a test that hangs: on a busy machine with two
      // cores, a good test takes many times as long as on a quiet one. They are longer than the
      // browser waits for anything, so that its message says what did not come.
      testTimeout: 300_000,
      hookTimeout: 300_000,
      teardownTimeout: 60_000,
      // By default Vitest leaves one core idle.
      maxWorkers: '100%',
      sequence: { sequencer: SlowestFirst },
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            // Test files share only read-only fixtures; skip isolation so that the report is loaded
            // once in each worker.
            isolate: false,
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/client/**', 'tests/built/**', 'tests/browser/**', 'tests/audit/**'],
          },
        },
        {
          extends: true,
          test: {
            name: 'client',
            isolate: false,
            include: ['tests/client/**/*.test.ts'],
            environment: 'happy-dom',
            // Vitest ends a worker where the next file needs another environment, so that files of both
            // projects in one queue would read the report anew again and again.
            sequence: { groupOrder: 1 },
          },
        },
        {
          extends: true,
          // The pages are parsed once in each worker.
          test: { name: 'built', isolate: false, include: ['tests/built/**/*.test.ts'] },
        },
        { extends: true, test: { name: 'browser', ...inBrowser('tests/browser/**/*.test.ts') } },
        { extends: true, test: { name: 'audit', ...inBrowser('tests/audit/**/*.test.ts') } },
      ],
    },
  },
  { devToolbar: { enabled: false } },
);

/** The settings of a suite that needs the server and the browser of `tests/browser/setup.ts`. */
function inBrowser(files: string) {
  return {
    include: [files],
    isolate: false,
    globalSetup: 'tests/browser/setup.ts',
    // A test mostly waits for the browser, which is a process of its own.
    maxWorkers: 5,
  };
}
