/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Three suites: the code on its own, the built site as files, and the built site in a browser. */
export default getViteConfig(
  {
    test: {
      // Long enough for a busy machine with two cores: no test is there to measure time.
      testTimeout: 120_000,
      hookTimeout: 240_000,
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            // Test files share only read-only fixtures; skip isolation so that the report is loaded
            // once in each worker.
            isolate: false,
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/built/**', 'tests/browser/**', 'tests/audit/**'],
          },
        },
        { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            globalSetup: 'tests/browser/setup.ts',
          },
        },
      ],
    },
  },
  { devToolbar: { enabled: false } },
);
