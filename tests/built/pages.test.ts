import { HtmlValidate } from 'html-validate';
import { readFileSync } from 'node:fs';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { pages as listed } from '../../src/site/pages.ts';
import { all, attribute, DIST, one, readPages, textOf } from './site.ts';

const pages = [...readPages()];

describe('the list of pages', () => {
  it('has every page that is built, once, and no other', () => {
    const urls = listed.flatMap((kind) => kind.urls);
    expect(urls.toSorted()).toEqual(pages.map(([path]) => path).toSorted());
  });
});

describe('every page', () => {
  it.each(pages)('has one main heading and its landmarks: %s', (_, page) => {
    expect(all('h1', page)).toHaveLength(1);
    expect(all('body > header, body > main, body > footer', page)).toHaveLength(3);
    expect(all('nav[aria-label="Main"]', page)).toHaveLength(1);
    expect(attribute(one('html', page), 'lang')).toBe('en-GB');
  });

  it.each(pages)('begins with a link that skips to its content: %s', (_, page) => {
    const [first] = all('body a', page);
    expect(first && attribute(first, 'href')).toBe('#main');
  });

  it.each(pages)('has headings that skip no level: %s', (_, page) => {
    const levels = all('h1, h2, h3, h4', page).map(({ tagName }) => Number(tagName.slice(1)));
    const skips = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
    expect(skips).toEqual([]);
  });

  it.each(pages)('has neither inline script nor inline style: %s', (_, page) => {
    const inline = 'script:not([src], [type="application/ld+json"]), style, [style], [onclick]';
    expect(all(inline, page)).toEqual([]);
  });

  it.each(pages)('has no space before a comma or a full stop: %s', (_, page) => {
    const texts = all('p, li, dt, dd, td, th, h1, h2, h3', page).map((element) =>
      toString(element),
    );
    const text = texts.join('\n').replaceAll(/[^\S\n]+/g, ' ');
    expect(text.match(/.{0,20} [,.;:](?: .{0,10}|$)/gm)).toBeNull();
  });

  it.each(pages)('shows no value that only its code knows: %s', (_, page) => {
    const shown: string[] = [];
    visit(page, 'text', ({ value }) => {
      if (/\b(?:true|false|null|NaN)\b|\[object/.test(value)) shown.push(value.trim());
    });
    visit(page, 'element', ({ properties }) => {
      const values = Object.values(properties).map(String);
      shown.push(...values.filter((value) => /\b(?:undefined|NaN)\b|\[object/.test(value)));
    });
    expect(shown).toEqual([]);
  });

  it.each(pages)('hides from screen readers what is only drawn: %s', (_, page) => {
    const drawn = all('.bars, .progress, a svg', page);
    expect(drawn.filter((element) => attribute(element, 'ariaHidden') !== 'true')).toEqual([]);
  });

  it.each(pages)('neither corrects nor completes what is typed into a search: %s', (_, page) => {
    const fields = all('input[type="search"]', page).map(({ properties }) => properties);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => field.spellCheck !== 'false')).toEqual([]);
    expect(fields.filter((field) => String(field.autoComplete) !== 'off')).toEqual([]);
  });

  it('has one search, in its header unless it has a larger one of its own', () => {
    const others = pages.filter(([, page]) => all('[role="search"]', page).length !== 1);
    expect(others.map(([path]) => path)).toEqual([]);
    const without = pages.filter(([, page]) => all('#header-search', page).length === 0);
    expect(without.map(([path]) => path)).toEqual(['/404.html', '/', '/offline/', '/search/']);
  });

  it('has a title and a description of its own', () => {
    for (const selector of ['title', 'meta[name="description"]']) {
      const texts = pages.map(([, page]) => {
        const element = one(selector, page);
        return textOf(element) || attribute(element, 'content');
      });
      expect(texts).toEqual([...new Set(texts)]);
      expect(texts).not.toContain('');
    }
  });

  it('has nothing after its end', () => {
    const ends = pages.map(([path]) => readFileSync(fileOf(path), 'utf8').trimEnd().slice(-7));
    expect(new Set(ends)).toEqual(new Set(['</html>']));
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        // The compiler writes these; they change nothing for a reader.
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        'long-title': 'off',
      },
    });
    const faults = await Promise.all(
      pages.map(async ([path]) => {
        const { results } = await validator.validateString(readFileSync(fileOf(path), 'utf8'));
        return results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
        );
      }),
    );
    expect(faults.flat()).toEqual([]);
  });
});

describe('the navigation', () => {
  it.each([
    ['/report/', 'Report', 'page'],
    ['/areas/', 'Areas', 'page'],
    ['/areas/staying-safe/', 'Areas', 'true'],
    ['/judgements/', 'Judgements', 'page'],
    ['/recommendations/', 'Recommendations', 'page'],
  ])('marks where %s is', (path, name, mark) => {
    const page = new Map(pages).get(path);
    const current = page && all('nav[aria-label="Main"] [aria-current]', page);
    expect(current?.map((link) => [textOf(link), attribute(link, 'ariaCurrent')])).toEqual([
      [name, mark],
    ]);
  });
});

/** The file of a page, such as `dist/areas/index.html` of `/areas/`. */
function fileOf(path: string): string {
  return DIST + path.replace(/\/$/, '/index.html');
}
