import { describe, expect, it } from 'vitest';
import { samples } from '../../src/site/pages.ts';
import { faultsIn } from './axe.ts';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();

describe.each(samples)('$name', ({ url }) => {
  it.each([
    ['light', {}],
    ['dark', PHONE],
  ] as const)('has no fault that axe can find, in the %s', async (colorScheme, options) => {
    const page = await open(url, { ...options, colorScheme });
    expect(await faultsIn(page, ALIKE)).toEqual([]);
  });
});

/** Letters of the word index after the first one. The audit looks at them too, which takes minutes. */
const ALIKE = ['.letter ~ .letter'];
