import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { lowestGrade } from '../src/model/grades.ts';
import { report } from '../src/site/report.ts';
import { reportMap } from '../src/site/map.ts';
import { SHARE_PICTURE, sharePictures } from '../src/site/share-preview.ts';
import { chromiumOptions } from './chromium.ts';

/**
 * Draw the pictures that other sites show beside a shared link, one for the report and one for each
 * area, into `public/share/`. They are committed; run it again when a name, a grade or the look changes.
 */
const FOLDER = 'public/share/';
const tokens = await readFile('src/styles/tokens.css', 'utf8');
const fonts = await Promise.all([
  fontFace('Report Serif', 'src/styles/fonts/report-serif.woff2'),
  fontFace('Site Sans', 'src/styles/fonts/site-sans.woff2'),
]);

/** Twice the sizes of the site: a preview is small. */
const STYLE = `
  body { margin: 0; background: var(--background); color: var(--text-quiet); font: 40px/1.3 var(--font-site); }
  main { --mark: var(--accent); box-sizing: border-box; height: 630px; padding: 64px 72px; border-top: 20px solid var(--accent); display: flex; flex-direction: column; }
  main.lowest { --mark: var(--warning); }
  h1 { margin: 12px 0 20px; color: var(--accent-strong); font: 600 84px/1.12 var(--font-report); letter-spacing: -0.012em; text-wrap: balance; }
  p { margin: 0; }
  .grade { color: var(--mark); font-weight: 600; text-transform: capitalize; }
  .grade i { display: inline-block; box-sizing: border-box; width: 56px; height: 24px; margin-right: 8px; border: 2px solid var(--mark); border-radius: 3px; }
  .grade i.filled { background: var(--mark); }
  .map { display: flex; gap: 14px; align-items: end; height: 150px; margin-top: auto; }
  .map b { display: flex; gap: 2px; align-items: end; flex: 1 1 auto; height: 100%; border-bottom: 2px solid var(--accent); }
  .map u { flex: 1 1 8px; background: color-mix(in oklab, var(--accent) 35%, var(--background)); }
  .map .here u { background: var(--accent); }
`;

const browser = await chromium.launch(await chromiumOptions());
const page = await browser.newPage({ viewport: SHARE_PICTURE, colorScheme: 'light' });
await mkdir(FOLDER, { recursive: true });
for (const name of sharePictures()) {
  await page.setContent(drawing(name));
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${FOLDER}${name}.png` });
}
await browser.close();

/** A page of the size of the picture: the report’s title, the area with its grade, and the map. */
function drawing(name: string): string {
  const area = report.areas.find(({ slug }) => slug === name);
  const judgement = report.judgements.find((one) => one.area !== undefined && one.area === name);
  const grade = judgement && `${judgement.grade} ${judgement.word}`;
  const bars = report.legend
    .map((step) => step.grade)
    .toSorted((a, b) => a - b)
    .map((step) => `<i class="${judgement && step <= judgement.grade ? 'filled' : ''}"></i>`);
  const marks = reportMap.map(
    ({ section, bars: heights }) =>
      `<b class="${section === area?.mainSection ? 'here' : ''}">${heights
        .map(({ height }) => `<u style="height:${height}%"></u>`)
        .join('')}</b>`,
  );
  return `<!doctype html><style>${tokens}${fonts.join('')}${STYLE}</style>
    <main class="${judgement?.grade === lowestGrade(report.legend).grade ? 'lowest' : ''}">
      ${area ? `<p>${report.title}</p><h1>${area.name}</h1>` : `<h1>${report.title}</h1>`}
      ${grade ? `<p class="grade">${bars.join('')} ${grade}</p>` : `<p>${report.paragraphs.length} paragraphs, each with its own link</p>`}
      <div class="map">${marks.join('')}</div>
    </main>`;
}

async function fontFace(name: string, path: string): Promise<string> {
  const data = (await readFile(path)).toString('base64');
  return `@font-face { font-family: '${name}'; font-weight: 400 600; src: url(data:font/woff2;base64,${data}) }`;
}
