import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { content } from '../built/content.ts';
import { answerTo, countOf } from './answers.ts';
import { PHONE, useBrowser } from './browser.ts';
import { layoutShift } from './layout-shift.ts';

const open = useBrowser();

it('shows the twelve grades in one screen of a small desktop', async () => {
  const page = await open('/judgements/', { viewport: { width: 1280, height: 800 } });
  const table = await page.getByRole('table').first().boundingBox();
  expect(table && table.y + table.height).toBeLessThan(800);
  expect(await page.locator('table:first-of-type .grade').count()).toBe(content.judgements.length);
});

it('says on the first screen of a phone what the report is, how old, what it found, and how to search it', async () => {
  const page = await open('/', PHONE);
  await waitForFonts(page);
  await page.reload();
  const { about, answer, gravest } = content.overview;
  const { reviewed, date, publisher } = content.citation;
  const inadequate = content.judgements.filter(({ grade }) => grade === 1);
  const shown = [
    page.getByText(`[${reviewed}]`).first(),
    page.getByText(`[${date}] by [${publisher}]`).first(),
    ...[about, answer, gravest].map(({ sentence }) => page.getByText(sentence).first()),
    ...inadequate.map(({ subject }) => page.getByRole('link', { name: subject }).first()),
    page.getByRole('searchbox'),
    page.getByRole('link', { name: 'Read the full report' }),
  ];
  expect(shown).toHaveLength(9);
  for (const part of shown) {
    const box = await part.boundingBox();
    expect(box && box.y + box.height, String(part)).toBeLessThanOrEqual(844);
  }
});

describe('the report', () => {
  it.each([
    ['about sixty-five', 58, 74, { viewport: { width: 1280, height: 900 } }],
    ['thirty-six or more', 36, 50, PHONE],
  ])('has %s characters to a line', async (_, least, most, options) => {
    const page = await open('/report/', options);
    const mean = await page.locator('#p38 .words > p').evaluate((element) => {
      const range = document.createRange();
      const lines = new Set<number>();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < (node.textContent ?? '').length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          lines.add(Math.round(range.getBoundingClientRect().top / 8));
        }
      }
      return element.textContent.length / lines.size;
    });
    expect(mean).toBeGreaterThan(least);
    expect(mean).toBeLessThan(most);
  });

  it.each([
    ['hangs in the margin', 'a desktop', { viewport: { width: 1280, height: 900 } }],
    ['is run in before the words', 'a phone', PHONE],
  ])('has every number where it %s and overlaps nothing, on %s', async (_, device, options) => {
    const page = await open('/report/', options);
    const faults = await page.locator('[data-paragraph]').evaluateAll(
      (paragraphs, isPhone) =>
        paragraphs.flatMap((paragraph, index) => {
          const number = paragraph.querySelector('.number')?.getBoundingClientRect();
          const words = paragraph.querySelector('.words')?.getBoundingClientRect();
          const next = paragraphs[index + 1]?.getBoundingClientRect();
          const here = paragraph.getBoundingClientRect();
          if (!number || !words) return [paragraph.getAttribute('data-paragraph')];
          const isInPlace = isPhone
            ? number.left === words.left && Math.abs(number.top - words.top) < 3
            : number.right <= words.left && number.left >= 0;
          const isClear = !next || here.bottom <= next.top + 1;
          return isInPlace && isClear ? [] : [paragraph.getAttribute('data-paragraph')];
        }),
      device === 'a phone',
    );
    expect(faults).toEqual([]);
  });

  it('is at most eighty screens long on a phone, and an area twenty', async () => {
    const page = await open('/offline/', PHONE);
    await waitForFonts(page);
    await page.goto('/report/');
    expect(await screensOf(page)).toBeLessThan(80);
    for (const { slug } of content.areas) {
      await page.goto(`/areas/${slug}/`);
      expect(await screensOf(page), slug).toBeLessThan(20);
    }
  });

  it('lists every heading in its contents but those with nothing under them but headings', async () => {
    const page = await open('/report/');
    const unlisted = await page
      .locator('[data-section]')
      .evaluateAll((headings) =>
        headings
          .filter(({ id }) => !document.querySelector(`#contents a[href="#${id}"]`))
          .map((heading) => heading.textContent.trim()),
      );
    expect(unlisted).toEqual([
      'Impact of local public services',
      'Impact of local public services',
      'Recommendations',
    ]);
  });

  it('marks in its contents the last heading before each paragraph, the last included', async () => {
    const page = await open('/report/', { viewport: { width: 1280, height: 900 } });
    const expected = await page.locator('[data-section], [data-paragraph]').evaluateAll((all) => {
      let heading = '';
      return all.flatMap((element) => {
        const isListed = document.querySelector(`#contents a[href="#${element.id}"]`) !== null;
        if (element.hasAttribute('data-section') && isListed) heading = element.id;
        return element.hasAttribute('data-paragraph') ? [{ ref: element.id, heading }] : [];
      });
    });
    expect(expected.length).toBeGreaterThan(0);
    for (const { ref, heading } of expected) {
      await page.evaluate((id) => {
        location.hash = id;
      }, ref);
      await page.locator(`#contents a[href="#${heading}"][aria-current="true"]`).waitFor();
    }
  });

  it('tints the paragraph that an address leads to, and no other', async () => {
    const page = await open('/report/#p38');
    const tinted = await page
      .locator('[data-paragraph]')
      .evaluateAll((paragraphs) =>
        paragraphs
          .filter((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)')
          .map(({ id }) => id),
      );
    expect(tinted).toEqual(['p38']);
  });
});

describe('the keyboard', () => {
  it.each(['a', 'button', 'input', 'summary'])('shows where it is, on %s', async (element) => {
    const page = await open('/search/?q=thresholds', PHONE);
    await page
      .locator('[data-result]')
      .nth(answerTo('thresholds').length - 1)
      .waitFor();
    const target = page.locator(`main ${element}:visible`).last();
    await target.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    const outline = await target.evaluate((it) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(it);
      return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    });
    expect(outline).toBeGreaterThanOrEqual(2);
  });
});

describe('a grade', () => {
  it('has as many filled bars as it says', async () => {
    const page = await open('/judgements/');
    const grades = await page.locator('table .grade').evaluateAll((all) =>
      all.map((grade) => {
        const bars = [...grade.querySelectorAll('.bar')];
        const isFilled = (bar: Element) =>
          getComputedStyle(bar).backgroundColor !== 'rgba(0, 0, 0, 0)';
        return { said: parseInt(grade.textContent), filled: bars.filter(isFilled).length };
      }),
    );
    expect(grades).toHaveLength(12);
    expect(grades.filter(({ said, filled }) => said !== filled)).toEqual([]);
  });
});

describe('a search', () => {
  it.each([
    ['a desktop', {}],
    ['a phone', PHONE],
  ])('does not push the page about when its results come, on %s', async (_, options) => {
    const page = await open('/search/?q=children', options);
    const answer = answerTo('children');
    await page
      .getByRole('status')
      .filter({ hasText: countOf(answer) })
      .waitFor();
    await page
      .locator('[data-result]')
      .nth(answer.length - 1)
      .waitFor({ state: 'attached' });
    expect(await layoutShift(page)).toBeLessThan(0.01);
  });
});

/** Make the pages that are opened next wait for the site’s fonts, which a busy machine loads too late. */
async function waitForFonts(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const css = await response.text();
    await route.fulfill({ response, body: css.replaceAll('display:optional', 'display:block') });
  });
}

/** How many times its height a phone’s screen is scrolled to see all of a page. */
function screensOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    return document.documentElement.scrollHeight / innerHeight;
  });
}
