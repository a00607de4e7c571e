import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { content } from '../built/content.ts';
import { useBrowser } from '../browser/browser.ts';
import { randomFrom } from '../parser/fuzz/mutations.ts';

const open = useBrowser();
const random = randomFrom(2005);

/** Some words of each text that is drawn: of a paragraph or list item, from one word to twelve, with a full stop after them. */
const selections = Array.from({ length: 60 }, (): Selection => {
  const texts = content.paragraphs.flatMap((paragraph) => [paragraph, ...paragraph.items]);
  const { ref, text } = texts[random(texts.length)] ?? { ref: '', text: '' };
  const words = [...text.matchAll(/\S*[^\s,;:]/g)];
  const first = words[random(words.length)];
  const last =
    words[Math.min(words.length, (first ? words.indexOf(first) : 0) + random(12) + 1) - 1];
  return { ref, start: first?.index ?? 0, end: last ? last.index + last[0].length : 0 };
});

it('leads with the link of some selected words to the mark of those very words', async () => {
  const page = await open('/report/', {
    viewport: { width: 1280, height: 1600 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  expect(await marked(page, `${page.url()}#:~:text=Main%20report`), ADVICE).not.toEqual([]);
  const wrong: object[] = [];
  for (const selection of selections) {
    await page.goto('/report/');
    const link = await linkTo(selection, page);
    const pixels = await marked(page, link);
    const fault = compare(pixels, await select(selection, page));
    if (fault !== undefined) wrong.push({ ...selection, link, fault });
  }
  expect(wrong).toEqual([]);
});

/** The link that the menu of a paragraph copies while some of its words are selected. */
async function linkTo(selection: Selection, page: Page): Promise<string> {
  const paragraph = selection.ref.replace(/-.*/, '');
  await select(selection, page);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.locator(`#${paragraph} a.number`).click();
  await page.getByRole('button', { name: 'Copy link' }).click();
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read).toContain(':~:text=');
  return read();
}

/** Select some words, counted in characters of the text, and return the boxes of their lines. */
function select({ ref, start, end }: Selection, page: Page): Promise<Box[]> {
  return page.locator(`#${ref}`).evaluate(
    (element, [from, to]) => {
      const words = element.querySelector(':scope > .words > p') ?? element;
      const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
      const range = new Range();
      let at = 0;
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const length = node.textContent?.length ?? 0;
        if (at <= from && from < at + length) range.setStart(node, from - at);
        if (at < to && to <= at + length) range.setEnd(node, to - at);
        at += length;
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
        left,
        right,
        top,
        bottom,
      }));
    },
    [start, end] as const,
  );
}

/** The pixels of the colour of a mark that a page shows after it was opened at an address. */
async function marked(page: Page, url: string): Promise<Pixel[]> {
  await page.goto('about:blank');
  await page.goto(url);
  await page.mouse.move(0, 0);
  const colour = await page.evaluate(() => {
    const probe = document.createElement('span');
    probe.style.color = 'var(--highlight)';
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  });
  const picture = (await page.screenshot()).toString('base64');
  const reader = await page.context().newPage();
  const pixels = await reader.evaluate(pixelsOf, [picture, colour] as const);
  await reader.close();
  return pixels;
}

/** In a page: where a picture has a colour. */
async function pixelsOf([picture, colour]: readonly [string, string]): Promise<Pixel[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const wanted = (colour.match(/\d+/g) ?? []).map(Number);
  const pixels: Pixel[] = [];
  for (let at = 0; at < data.length; at += 4) {
    if (!wanted.every((value, channel) => data[at + channel] === value)) continue;
    pixels.push({ x: (at / 4) % image.width, y: Math.floor(at / 4 / image.width) });
  }
  return pixels;
}

/** What is wrong with a mark; `undefined` if it fills the boxes of the words from side to side, and no more. */
function compare(pixels: readonly Pixel[], boxes: readonly Box[]): string | undefined {
  const isIn = ({ x, y }: Pixel, { left, right, top, bottom }: Box) =>
    left - 2 <= x && x <= right + 1 && top - 6 <= y && y <= bottom + 6;
  const outside = pixels.filter((pixel) => !boxes.some((box) => isIn(pixel, box)));
  if (outside.length > 0) return `marks ${outside.length} pixels beside the words`;
  const unmarked = boxes.filter((box) => {
    const columns = new Set(pixels.filter((pixel) => isIn(pixel, box)).map(({ x }) => x));
    return columns.size < box.right - box.left - 3;
  });
  return unmarked.length > 0 ? `leaves ${unmarked.length} lines unmarked` : undefined;
}

const ADVICE =
  'This browser does not mark the words of a text fragment: set CHROMIUM_PATH to one that does, such as Debian’s chromium.';

interface Selection {
  ref: string;
  start: number;
  end: number;
}

interface Pixel {
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
