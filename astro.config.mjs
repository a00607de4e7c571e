import { defineConfig } from 'astro/config';
import { keepAssets } from './scripts/keep-assets.ts';
import { offlineWorker } from './scripts/offline-worker.ts';
import { oneStyleSheet } from './scripts/one-style-sheet.ts';
import { preloadImports } from './scripts/preload-imports.ts';
import { rebuildReport } from './scripts/rebuild-report.ts';
import { readSettingsOrExit } from './scripts/site-settings.ts';
import { stemmerAsModule } from './scripts/stemmer-as-module.ts';
import { versionData } from './scripts/version-data.ts';
import { warnOfMissingSettings } from './scripts/warn-of-missing-settings.ts';
import { withoutPreload } from './scripts/without-preload.ts';

// SITE_URL makes canonical addresses (https://example.org); BASE_PATH deploys under a path (/report);
// CONTACT is where readers report an error; PORT is where `npm run dev` and `npm start` serve.
const { site, base, contact, port } = readSettingsOrExit();

/** The few lines that scripts of most pages share: one file, not a request for each. */
const SHARED =
  /src.(?:text.(?:required|count|capitalise)|model.(?:refs|labels)|client.(?:dom|fetch-json|load-error|paragraph-menu.open-on-click))\.ts$|preload-helper/;

/** What a first search runs, which weighs less as one file; the rest is loaded when it is asked for. */
const SEARCH =
  /src.client.(?:search-page.(?!more|draw-mention-lines|draw-nearest|pagefind|score-in-worker|help-notes)|report-order|pause|after-frame|load-corpus)|pages.search.index\.astro/;

export default defineConfig({
  ...(site && { site }),
  base,
  server: { port, host: 'localhost' },
  trailingSlash: 'ignore',
  // The default, 'jsx', deletes the space at a line break between words and an inline element.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  prefetch: false,
  scopedStyleStrategy: 'class',
  integrations: [
    rebuildReport(),
    keepAssets(),
    preloadImports(),
    oneStyleSheet(),
    versionData(),
    offlineWorker(),
    warnOfMissingSettings({ site, contact }),
  ],
  vite: {
    build: { assetsInlineLimit: 0 },
    worker: { format: 'es' },
    define: { 'import.meta.env.CONTACT_URL': JSON.stringify(contact) },
    plugins: [stemmerAsModule(), withoutPreload()],
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              entryFileNames: '_astro/page.[hash].js',
              codeSplitting: {
                groups: [
                  { name: 'shared', test: SHARED, priority: 1 },
                  { name: 'search', test: SEARCH },
                ],
              },
            },
          },
        },
      },
    },
    server: { strictPort: true },
  },
});
