import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser({ mayBeMissing: true });

describe('an address that names a paragraph in another way', () => {
  it.each([
    ['/paragraphs/084/', '/paragraphs/84/'],
    ['/paragraphs/A3', '/paragraphs/a3/'],
    ['/paragraphs/P38/', '/paragraphs/38/'],
    ['/Paragraphs/38/', '/paragraphs/38/'],
    ['/paragraphs/p23-4/', '/paragraphs/23/#p23-4'],
    ['/report/#P38', '/report/#p38'],
    ['/report/#23.4', '/report/#p23-4'],
  ])('%s leads to %s', async (from, to) => {
    const page = await open(from);
    await page.waitForURL(`**${to}`);
    expect(await page.getByRole('status').filter({ hasText: 'nearest' }).count()).toBe(0);
  });

  it.each([
    ['/paragraphs/999/', 'paragraph 84', '/paragraphs/84/'],
    ['/report/#p999', 'paragraph 84', '/report/#p84'],
    ['/report/#a9', 'Annex A, paragraph 6', '/report/#a6'],
  ])('%s, which is none, offers %s', async (from, name, to) => {
    const page = await open(from);
    const note = page.getByRole('status').filter({ hasText: 'The nearest is' });
    await note.getByRole('link', { name, exact: true }).click();
    await page.waitForURL(`**${to}`);
  });

  it('of a page that the host lacks does not load it again and again', async () => {
    const page = await open('/no-such-page/');
    let visits = 0;
    await page.route('**/paragraphs/38/', async (route) => {
      visits += 1;
      const response = await route.fetch({ url: page.url() });
      await route.fulfill({ response });
    });
    await page.goto('/paragraphs/38/');
    await page.waitForLoadState('networkidle');
    expect(visits).toBe(1);
  });

  it('on another page is offered as it is in the report', async () => {
    const page = await open('/reports/#p38');
    const note = page.getByRole('status').filter({ hasText: /^Did you mean/ });
    await note.getByRole('link', { name: 'paragraph 38' }).click();
    await page.waitForURL('**/report/#p38');
  });

  it('leads without JavaScript to the list of all paragraphs', async () => {
    const page = await open('/paragraphs/084/', { javaScriptEnabled: false });
    await page.getByRole('main').getByRole('link', { name: 'All paragraphs' }).click();
    await page.getByRole('link', { name: 'Paragraph 84' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Paragraph 84');
  });
});
