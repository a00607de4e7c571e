import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { content } from '../built/content.ts';
import { PHONE, useBrowser } from './browser.ts';
import { PATIENT } from './patient.ts';

const open = useBrowser();
const ALLOWED = { permissions: ['clipboard-read', 'clipboard-write'] };
const CITED = `${content.title} ([Ofsted], [2005 or 2006])`;

describe('the page of a paragraph', () => {
  it.each([
    ['/paragraphs/38/', '[38]'],
    ['/paragraphs/a2/', 'annex A [2]'],
  ])('copies the link and the citation of %s, each whole', async (path, place) => {
    const page = await openEmpty(path);
    await page.getByRole('button', { name: 'Copy link', exact: true }).click();
    expect(await clipboard(page)).toBe(page.url());
    await page.getByRole('button', { name: 'Copy OSCOLA citation' }).click();
    const start = 'Office for Standards in Education and others, ';
    expect(await clipboard(page, start)).toBe(
      `${start}${content.title} ([Ofsted] [2005 or 2006]) ${place} <${page.url()}>`,
    );
  });
});

describe('the menu of a paragraph', () => {
  it('copies the address of the paragraph’s page, and says so', async () => {
    const page = await openEmpty('/report/');
    await openMenu(page, 'Paragraph 38');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').filter({ hasText: 'Link copied' }).waitFor();
    expect(await clipboard(page)).toBe(new URL('/paragraphs/38/', page.url()).href);
  });

  it('copies a recommendation with its actions, cited, plain and rich', async () => {
    const page = await openEmpty('/recommendations/');
    await openMenu(page, 'Paragraph 23');
    await page.getByRole('button', { name: 'Copy quotation' }).click();
    const { text, items } = paragraph('p23');
    const words = [`‘${text}`, ...items.map((item) => `• ${item.text}`)].join('\n');
    const url = new URL('/paragraphs/23/', page.url()).href;
    expect(await clipboard(page, '‘')).toBe(`${words}’\n${CITED}, paragraph 23, ${url}`);
    const rich = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(rich).toContain('<blockquote>');
    expect(rich?.match(/<li>/g)).toHaveLength(items.length);
    expect(rich).toContain(`<a href="${url}">paragraph 23</a>`);
  });

  it('quotes a result of a search whole, with its link', async () => {
    const page = await openEmpty(`/search/?q=${content.examples.word}`);
    await openMenu(page, 'Paragraph 38');
    await page.getByRole('button', { name: 'Copy quotation' }).click();
    const url = new URL('/paragraphs/38/', page.url()).href;
    const words = paragraph('p38').text.replaceAll(/‘([^’]*)’/g, '“$1”');
    expect(await clipboard(page, '‘')).toBe(`‘${words}’\n${CITED}, paragraph 38, ${url}`);
  });

  it('quotes the words that are selected in an excerpt of a result', async () => {
    const page = await openEmpty(`/search/?q=${content.examples.word}`);
    await page.locator('[data-result="p38"] mark').evaluate((mark) => {
      getSelection()?.selectAllChildren(mark);
    });
    await page.getByRole('link', { name: 'Paragraph 38: link and quote' }).click();
    await page.getByRole('dialog', { name: 'Selected words of paragraph 38' }).waitFor();
    await page.getByRole('button', { name: 'Copy quotation' }).click();
    expect(await clipboard(page, '‘')).toMatch(/^‘… thresholds …’\n/);
  });

  it('quotes a result whole where words of another result are selected', async () => {
    const page = await openEmpty(`/search/?q=${content.examples.word}`);
    await page.locator('[data-result="p17"] mark').evaluate((mark) => {
      getSelection()?.selectAllChildren(mark);
    });
    await openMenu(page, 'Paragraph 38');
  });

  it('closes when the focus leaves it, and shows nothing of what was done before', async () => {
    const page = await openEmpty('/report/');
    await openMenu(page, 'Paragraph 37');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('37');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await openMenu(page, 'Paragraph 38');
    expect(await page.getByRole('button', { name: 'Copied' }).count()).toBe(0);
    for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('38');
  });

  it('opens by keyboard and touch, and gives the focus back', async () => {
    const page = await open('/report/', { ...PHONE, hasTouch: true });
    const number = page.getByRole('link', { name: 'Paragraph 38: link and quote' });
    await number.press('Enter');
    await page.getByRole('dialog', { name: 'Paragraph 38' }).waitFor();
    expect(await focused(page)).toBe('Copy link');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('38');
    await number.tap();
    await page.getByRole('dialog', { name: 'Paragraph 38' }).waitFor();
  });

  it('shows the text selected where copying is refused', async () => {
    const page = await open('/report/');
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: undefined,
      });
    });
    await page.reload();
    await openMenu(page, 'Paragraph 38');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').filter({ hasText: 'did not allow copying' }).waitFor();
    const box = page.getByRole('textbox', { name: 'The text to copy' });
    expect(await box.inputValue()).toBe(new URL('/paragraphs/38/', page.url()).href);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });
});

describe('selected words', () => {
  it.each([
    ['of a sentence', 'p38', 'safeguarding is seriously weakened', 'paragraph 38'],
    ['across an abbreviation', 'p17', 'unallocated children with LDD to wait', 'paragraph 17'],
    ['of a list item', 'p23', 'improve the level of accountability', 'paragraph 23, list item 3'],
  ])('are quoted and linked: %s', async (_, ref, words, place) => {
    const page = await openEmpty('/report/');
    await select(page, ref, words);
    const name = `Paragraph ${ref.slice(1)}`;
    await page.getByRole('link', { name: `${name}: link and quote` }).click();
    await page.getByRole('dialog', { name: `Selected words of ${place}`, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Copy quotation' }).click();
    const copied = await clipboard(page, '‘');
    expect(copied).toContain(words);
    expect(copied).toContain(`\n${CITED}, ${place}, `);
    const url = copied.split(', ').at(-1) ?? '';
    expect(url).toMatch(new RegExp(`/report/#${ref}(-\\d+)?:~:text=`));
  });
});

/** Open a page that may use the clipboard, which is empty. */
async function openEmpty(path: string): Promise<Page> {
  const page = await open(path, ALLOWED);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  return page;
}

async function openMenu(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: `${name}: link and quote` }).click();
  await page.getByRole('dialog', { name, exact: true }).waitFor();
}

/** What is on the clipboard, once it begins as it should. */
async function clipboard(page: Page, start = 'http'): Promise<string> {
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(read, PATIENT).toMatch(new RegExp(`^${start}`));
  return read();
}

/** Select some words of a paragraph. */
async function select(page: Page, ref: string, words: string): Promise<void> {
  await page.locator(`#${ref} .words`).evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: [node: Node, start: number][] = [];
    let text = '';
    while (walker.nextNode()) {
      nodes.push([walker.currentNode, text.length]);
      text += walker.currentNode.textContent ?? '';
    }
    const at = text.indexOf(wanted);
    const point = (offset: number): [Node, number] => {
      const [node, start] = nodes.findLast(([, from]) => from <= offset) ?? [element, 0];
      return [node, offset - start];
    };
    const range = new Range();
    range.setStart(...point(at));
    range.setEnd(...point(at + wanted.length));
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);
}

function paragraph(ref: string) {
  const found = content.paragraphs.find((one) => one.ref === ref);
  if (!found) throw new Error(`No paragraph ${ref}.`);
  return found;
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}
