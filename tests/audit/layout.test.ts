import { describe, expect, it } from 'vitest';
import { useBrowser } from '../browser/browser.ts';
import { PATHS } from './pages.ts';

const open = useBrowser();

describe.each(PATHS)('%s', (path) => {
  it.each([320, 390, 768, 1280])('needs no sideways scrolling at %i pixels', async (width) => {
    const page = await open(path, { viewport: { width, height: 900 } });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed).toBeLessThanOrEqual(width);
  });
});
