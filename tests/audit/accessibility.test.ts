import { describe, expect, it } from 'vitest';
import { faultsIn } from '../browser/axe.ts';
import { PHONE, useBrowser } from '../browser/browser.ts';
import { PATHS } from './pages.ts';

const open = useBrowser();
const DESKTOP = { viewport: { width: 1280, height: 900 } };

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
