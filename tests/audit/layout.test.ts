import { describe, expect, it } from 'vitest';
import { brokenWords } from '../browser/broken-words.ts';
import { useBrowser } from '../browser/browser.ts';
import { tooWideAt } from '../browser/too-wide.ts';
import { PATHS } from './pages.ts';

const open = useBrowser();

/** Forty, from the narrowest phone to a wide screen. */
const WIDTHS = [
  320, 340, 360, 375, 390, 412, 430, 480, 520, 560, 600, 640, 680, 720, 760, 767, 768, 800, 840,
  880, 920, 960, 1000, 1023, 1024, 1060, 1100, 1140, 1180, 1199, 1200, 1222, 1280, 1366, 1440, 1536,
  1680, 1920, 2240, 2560,
];

describe.each(PATHS)('%s', (path) => {
  it('never scrolls sideways and breaks no word of a heading, even with text twice as large on a phone', async () => {
    const page = await open(path);
    const faults = [
      ...(await tooWideAt(page, WIDTHS)),
      ...(await tooWideAt(page, [640, 390, 320], '200%')),
      ...(await brokenWords(page)),
    ];
    expect(faults).toEqual([]);
  });
});
