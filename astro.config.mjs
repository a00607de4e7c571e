import { defineConfig } from 'astro/config';
import { keepAssets } from './scripts/keep-assets.ts';
import { rebuildReport } from './scripts/rebuild-report.ts';
import { readSettingsOrExit } from './scripts/site-settings.ts';

// SITE_URL makes canonical addresses (https://example.org); BASE_PATH deploys under a path (/report);
// PORT is where `npm run dev` and `npm start` serve.
const { site, base, port } = readSettingsOrExit();

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
  integrations: [rebuildReport(), keepAssets()],
  vite: { build: { assetsInlineLimit: 0 }, server: { strictPort: true } },
});
