import { describe, expect, it } from 'vitest';
import { content, textsOf } from '../built/content.ts';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();

describe.each(['/', '/search/?q=children'])('the map on %s', (path) => {
  it('has a bar for every paragraph in order, as tall as the paragraph is long', async () => {
    const page = await open(path);
    const bars = page.locator('.map rect');
    await bars.last().waitFor();
    const heights = await bars.evaluateAll((all) =>
      all.map((bar) => bar.getBoundingClientRect().height),
    );
    const paragraphs = content.paragraphs.map((paragraph, index) => ({
      ref: paragraph.ref,
      length: textsOf(paragraph).join(' ').length,
      height: heights[index] ?? 0,
    }));
    expect(heights).toHaveLength(paragraphs.length);

    const byLength = paragraphs.toSorted((a, b) => a.length - b.length);
    const lower = byLength.filter(
      ({ height }, at) =>
        height < Math.max(...byLength.slice(0, at).map((one) => one.height)) - 0.5,
    );
    expect(lower).toEqual([]);

    // In proportion, but for rounding, and but for the least height that can be seen.
    const longest = byLength.at(-1) ?? { length: 0, height: 0 };
    const outOfProportion = byLength.filter(
      ({ length, height }) => Math.abs(height / longest.height - length / longest.length) > 0.1,
    );
    expect(outOfProportion).toEqual([]);
  });
});

it('leaves the map of the overview out where there is no room for its names', async () => {
  const page = await open('/', PHONE);
  const map = page.getByRole('region', { name: 'The report, paragraph by paragraph' });
  expect(await map.isVisible()).toBe(false);
  await page.setViewportSize({ width: 1024, height: 800 });
  await map.getByText('Introduction').waitFor();
});
