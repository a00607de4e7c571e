import { describe, expect, it } from 'vitest';
import { answerTo, countOf } from './answers.ts';
import { useBrowser } from './browser.ts';
import { says } from './search-page.ts';

const open = useBrowser();
const THRESHOLDS = answerTo('thresholds');

describe('something missing', () => {
  it('leaves the nearest when Pagefind cannot be loaded, and the next search tries again', async () => {
    const page = await open('/search/');
    const files = '**/pagefind.js*';
    await page.route(files, (route) =>
      route.fulfill({ body: 'export const', contentType: 'text/javascript' }),
    );
    await page.getByRole('searchbox').fill('care thresholds');
    await page.getByRole('heading', { name: 'Nearest paragraphs' }).waitFor();
    await page.unroute(files);
    const again = page.waitForResponse(/pagefind\.js/);
    await page.getByRole('searchbox').fill('care audit');
    await again;
    await page.locator('[data-near]').first().waitFor();
  });

  it('leaves the nearest without WebAssembly', async () => {
    const page = await open('/search/');
    await page.route('**/pagefind-worker*.js', async (route) => {
      const response = await route.fetch();
      const without = `Reflect.deleteProperty(globalThis, 'WebAssembly');`;
      await route.fulfill({ response, body: without + (await response.text()) });
    });
    let isIndexAsked = false;
    page.on('request', (request) => (isIndexAsked ||= request.url().includes('/pagefind/')));
    await page.getByRole('searchbox').fill('care thresholds');
    await page.locator('[data-near]').first().waitFor();
    expect(isIndexAsked).toBe(false);
  });

  it('says that the view by mentions could not be loaded', async () => {
    const page = await open('/search/');
    const script = '**/draw-mention-lines.*.js';
    await page.route(script, (route) =>
      route.fulfill({ body: 'export const', contentType: 'text/javascript' }),
    );
    await page.goto('/search/?q=thresholds&view=lines');
    await says(page, 'The search could not be loaded. Try again.');
  });

  it('says what to do where scripts are blocked, and in an old browser', async () => {
    const page = await open('/about/');
    await page.waitForLoadState('networkidle');
    await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript' }));
    await page.goto('/search/?q=thresholds');
    await page.getByText('Search needs JavaScript').waitFor();

    const old = await open('/about/');
    await old.addInitScript(() => {
      Reflect.deleteProperty(Map, 'groupBy');
    });
    await old.goto('/search/?q=thresholds');
    await old.getByText('Search needs JavaScript').waitFor();
  });

  it('says nothing of it where all is well', async () => {
    const page = await open('/search/?q=thresholds');
    await says(page, countOf(THRESHOLDS));
    expect(await page.getByText('Search needs JavaScript').count()).toBe(0);
  });
});

describe('a search that cannot be loaded', () => {
  // A file that is cut off logs no error in the console, as one that is missing would.
  it('says so, and the next search tries again', async () => {
    const files = '**/corpus.json?*';
    const page = await open('/search/');
    await page.route(files, (route) =>
      route.fulfill({ body: '{"paragraphs": [', contentType: 'application/json' }),
    );
    await page.getByRole('searchbox').fill('thresholds');
    await says(page, 'The search could not be loaded. Try again.');
    await page.getByText('Until then, use the index of words').waitFor();
    await page.unroute(files);
    await page.getByRole('searchbox').press('Enter');
    await says(page, countOf(THRESHOLDS));
    expect(await page.getByText('Until then').isVisible()).toBe(false);
  });
});

describe('bad input', () => {
  it.each([
    ['ten thousand characters', `q=${'care+'.repeat(2000)}`],
    ['only symbols', 'q=%2B%2F%25%26%3F'],
    ['a quote that is never closed', 'q=%22social+care'],
    ['markup', 'q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E'],
    ['a script for an address', 'q=javascript:alert(1)&area=javascript:alert(1)&view=javascript:'],
    ['values that are not there', 'q=care&area=nowhere&part=none&kind=x&order=y&view=z'],
  ])('gives a sensible page: %s', async (_, query) => {
    const page = await open(`/search/?${query}`);
    await page
      .getByRole('status')
      .filter({ hasText: /^(\d+|No) paragraph|^Enter a word/ })
      .waitFor();
    expect(await page.locator('.found img').count()).toBe(0);
  });
});
