import { defineConfig } from 'astro/config';
import { rebuildReport } from './scripts/rebuild-report.ts';

// SITE_URL makes canonical addresses (https://example.org); BASE_PATH deploys under a path (/report).
const { SITE_URL, BASE_PATH } = process.env;

export default defineConfig({
  ...(SITE_URL && { site: SITE_URL }),
  base: BASE_PATH ?? '/',
  trailingSlash: 'ignore',
  // The default, 'jsx', deletes the space at a line break between words and an inline element.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  prefetch: false,
  integrations: [rebuildReport()],
  vite: { build: { assetsInlineLimit: 0 } },
});
