import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();

it('narrows the statements of grades by area and grade, in the address too', async () => {
  const page = await open('/judgements/');
  await page.getByRole('combobox', { name: 'Area' }).selectOption('Service management');
  await page.getByRole('combobox', { name: 'Grade' }).selectOption('Inadequate');
  await page.getByRole('status').filter({ hasText: '5 statements' }).waitFor();
  const shown = page.locator('#statements-list li:visible');
  expect(await shown.getByRole('link', { name: 'Paragraph' }).allInnerTexts()).toEqual([
    '22',
    '72',
    '77',
    '79',
    '80',
  ]);

  const again = await open(page.url().replace(/^.*\/judgements/, '/judgements'));
  await again.getByRole('status').filter({ hasText: '5 statements' }).waitFor();
});

it('keeps what limits a statement beside it', async () => {
  const page = await open('/judgements/');
  const statement = page
    .locator('#statements-list li')
    .filter({ hasText: 'Performance management in education is good' });
  await statement.getByText('but it is weak in social care', { exact: true }).waitFor();
});

it('leads from a recommendation to its evidence and back', async () => {
  const page = await open('/recommendations/#p24');
  const recommendation = page.locator('[data-paragraph="p24"]');
  await recommendation.getByText('links to paragraphs, made by an editor').click();
  await recommendation.getByRole('link', { name: '34', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Paragraph 34' }).waitFor();
  const referred = page.getByRole('region', { name: 'How this paragraph is used' });
  await referred.getByRole('link', { name: 'Recommendation 24' }).click();
  await page.getByRole('heading', { level: 1, name: 'Paragraph 24' }).waitFor();
});

it('says of the annex what the report states, and of areas what an editor does', async () => {
  const page = await open('/paragraphs/23/');
  const about = page.getByRole('region', { name: 'About this recommendation' });
  await about.getByText('‘For full details of actions recommended see annex B.’').waitFor();
  expect(await about.getByRole('link', { name: 'Editor’s link' }).count()).toBe(2);
});

it('leads from the map on the overview into the report', async () => {
  const page = await open('/');
  const map = page.getByRole('navigation', { name: 'Sections of the report' });
  await map.getByRole('link', { name: /^Staying safe/ }).click();
  await page.waitForURL(/\/report\/#staying-safe$/);
});
