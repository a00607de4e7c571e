/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Three suites: the code on its own, the built site as files, and the built site in a browser. */
export default getViteConfig(
  {
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            // Nothing is kept between files but what is read once, so they may share it.
            isolate: false,
            include: [
              'tests/*.test.ts',
              'tests/{report,scripts,prose,site,search,words}/**/*.test.ts',
            ],
          },
        },
        { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
        {
          extends: true,
          test: {
            name: 'browser',
            include: ['tests/browser/**/*.test.ts'],
            globalSetup: 'tests/browser/setup.ts',
            testTimeout: 20_000,
          },
        },
      ],
    },
  },
  { devToolbar: { enabled: false } },
);
