import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject } from '../scripts/copy-project.ts';
import { useBrowser } from './browser.ts';
import { startDevServer } from './dev-server.ts';
import { PATIENT } from './patient.ts';

const open = useBrowser();
const { copy, temporary } = copyProject();
let server: Awaited<ReturnType<typeof startDevServer>>;

beforeAll(async () => {
  server = await startDevServer(copy);
});
afterAll(async () => {
  await server.stop();
  rmSync(temporary, { recursive: true });
});

it('shows a problem in content/ over every page of the dev server until it is mended', async () => {
  const source = join(copy, 'content/report.txt');
  const text = readFileSync(source, 'utf8');
  const broken = text.replace(/^38\. /m, '83. ');
  const line = text.slice(0, text.search(/^38\. /m)).split('\n').length;

  const report = await open(`${server.origin}/report/`);
  const overReport = report.locator('vite-error-overlay');
  expect(await overReport.count()).toBe(0);

  // Written again and again, for the server may not watch the file yet.
  await expect
    .poll(
      () => {
        writeFileSync(source, broken);
        return overReport.count();
      },
      { ...PATIENT, interval: 2000 },
    )
    .toBe(1);
  expect(await overReport.locator('#message-content').textContent(PATIENT)).toContain(
    `content/report.txt:${line}:1  error  paragraph-number  expected paragraph 38, found paragraph 83`,
  );
  expect(await overReport.locator('#code h2').textContent(PATIENT)).toBe(
    `content/report.txt:${line}:1`,
  );

  const areas = await open(`${server.origin}/areas/`);
  const overAreas = areas.locator('vite-error-overlay');
  await overAreas.waitFor({ state: 'attached', ...PATIENT });

  writeFileSync(source, text);
  await overReport.waitFor({ state: 'detached', ...PATIENT });
  await overAreas.waitFor({ state: 'detached', ...PATIENT });
  await report.locator('[data-paragraph="p38"]').waitFor(PATIENT);
});
