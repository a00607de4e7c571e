import { describe, expect, it } from 'vitest';
import { samples } from '../../src/site/pages.ts';
import { faultsIn } from '../browser/axe.ts';
import { PHONE, useBrowser } from '../browser/browser.ts';
import { PATHS } from './pages.ts';

const open = useBrowser();
const DESKTOP = { viewport: { width: 1280, height: 900 } };
const NARROW = { viewport: { width: 320, height: 640 }, hasTouch: true };

describe.each(PATHS)('%s', (path) => {
  it.each([
    ['light', 'a phone', PHONE],
    ['light', 'a desktop', DESKTOP],
    ['dark', 'a phone', PHONE],
    ['dark', 'a desktop', DESKTOP],
  ] as const)(
    'has no fault that axe can find, in %s colours on %s',
    async (colorScheme, _, screen) => {
      const page = await open(path, { ...screen, colorScheme });
      expect(await faultsIn(page)).toEqual([]);
    },
  );
});

describe.each(samples)('$name', ({ url }) => {
  it.each([
    ['on the narrowest phone', NARROW],
    ['in the dark on the narrowest phone', { ...NARROW, colorScheme: 'dark' }],
    ['in forced colours', { ...DESKTOP, forcedColors: 'active' }],
    ['in forced colours on a phone', { ...PHONE, forcedColors: 'active' }],
    ['with motion', { ...PHONE, reducedMotion: 'no-preference' }],
  ] as const)('has no fault that axe can find, %s', async (_, options) => {
    const page = await open(url, options);
    expect(await faultsIn(page)).toEqual([]);
  });
});
