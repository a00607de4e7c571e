import { expect, it } from 'vitest';
import { answerTo, countOf, inArea, inPart } from './answers.ts';
import { PHONE, useBrowser } from './browser.ts';

const open = useBrowser();
const THRESHOLDS = answerTo('thresholds');
const IN_BEING_HEALTHY = inArea(THRESHOLDS, 'being-healthy');

it('lets a reader browse by area, from the overview to a paragraph of the main report', async () => {
  const page = await open('/');
  await page.getByRole('link', { name: 'Staying safe' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Staying safe' }).waitFor();
  await page.getByText('1 Inadequate').first().waitFor();

  const main = page.getByRole('region', { name: 'Main report' });
  await main.getByRole('link', { name: 'Paragraph 38: link and quote' }).click();
  await page.getByRole('link', { name: 'Open this paragraph' }).click();
  await page.getByRole('heading', { level: 1, name: 'Paragraph 38' }).waitFor();
});

it('lets a reader search a term from any page and go to the paragraph in the report', async () => {
  const page = await open('/about/', PHONE);
  await page.getByText('Menu', { exact: true }).click();
  await page.getByRole('searchbox', { name: 'Search the report' }).fill('chronologies');
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: countOf(answerTo('chronologies')) })
    .waitFor();
  expect(await page.locator('[data-result="p41"] mark').allInnerTexts()).toEqual(['chronologies']);

  await page.getByRole('link', { name: 'Paragraph 41', exact: true }).click();
  await page.waitForURL(/\/report\/.*#p41$/);
  const box = await page.locator('#p41').boundingBox();
  expect(box && box.y < 844 && box.y + box.height > 0).toBe(true);
});

it('lets a reader link to a paragraph: its number opens a menu, which leads to its page', async () => {
  const page = await open('/report/');
  await page.getByRole('link', { name: 'Paragraph 38: link and quote' }).click();
  await page.getByRole('dialog', { name: 'Paragraph 38' }).waitFor();
  await page.getByRole('link', { name: 'Open this paragraph' }).click();
  await page.waitForURL(/\/paragraphs\/38\/$/);
  expect(await page.getByRole('link', { name: /^http/ }).innerText()).toBe(page.url());
  await page.getByRole('link', { name: 'Show in the full report' }).click();
  await page.waitForURL(/\/report\/#p38$/);
});

it('narrows a search by area and by part, in the address', async () => {
  const page = await open('/search/?q=thresholds');
  await page
    .getByRole('status')
    .filter({ hasText: countOf(THRESHOLDS) })
    .waitFor();
  await page.getByRole('checkbox', { name: 'Being healthy' }).check();
  await page
    .getByRole('status')
    .filter({ hasText: countOf(IN_BEING_HEALTHY) })
    .waitFor();
  await page.getByRole('checkbox', { name: 'Summary report' }).check();
  await page
    .getByRole('status')
    .filter({ hasText: countOf(inPart(IN_BEING_HEALTHY, 'summary')) })
    .waitFor();
  expect(new URL(page.url()).search).toBe('?q=thresholds&area=being-healthy&part=summary');
});

it('shows what an address of the search says', async () => {
  const page = await open('/search/?q=thresholds&area=being-healthy');
  await page
    .getByRole('status')
    .filter({ hasText: countOf(IN_BEING_HEALTHY) })
    .waitFor();
  expect(await page.getByRole('checkbox', { name: 'Being healthy' }).isChecked()).toBe(true);
});
