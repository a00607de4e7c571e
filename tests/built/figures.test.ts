import { describe, expect, it } from 'vitest';
import { content } from './content.ts';
import { all, attribute, one, pageAt, readPages, textOf } from './site.ts';

const pages = readPages();
const page = pageAt('/figures/', pages);
const rows = all('[data-figure]', page);

describe('the table of figures', () => {
  it('has a row for every figure, with its quotation, in the order of the report', () => {
    expect(rows.map((row) => [attribute(row, 'dataFigure'), textOf(one('th', row))])).toEqual(
      content.figures.map(({ ref, quote }) => [ref, quote]),
    );
  });

  it('has in each row the sentence that states the figure, whole', () => {
    const texts = new Map(
      content.paragraphs.flatMap((it) => [it, ...it.items]).map(({ ref, text }) => [ref, text]),
    );
    const wrong = content.figures.filter(({ ref, quote }, at) => {
      const row = rows[at];
      const sentence = row ? textOf(one('.words', row)) : '';
      const text = texts.get(ref) ?? '';
      const start = text.indexOf(sentence);
      const isWhole =
        (start === 0 || /[.?!]$/.test(text.slice(0, start).trim())) &&
        (text.endsWith(sentence) || sentence.endsWith('.'));
      return sentence === '' || start === -1 || !isWhole || !sentence.includes(quote);
    });
    expect(wrong).toEqual([]);
  });

  it('leads from each row to the paragraph, which has the quotation', () => {
    const wrong = rows.filter((row) => {
      const [path = '', fragment = ''] = attribute(one('a', row), 'href').split('#');
      const target = pageAt(path, pages);
      const words = fragment === '' ? one('[data-paragraph]', target) : one(`#${fragment}`, target);
      return !textOf(words).includes(textOf(one('th', row)));
    });
    expect(wrong).toEqual([]);
  });

  it('says of each figure what it counts, its kind, its area and its groups', () => {
    const wrong = content.figures.filter(({ of, kind, area, groups }, at) => {
      const row = rows[at];
      const text = row ? textOf(row).toLowerCase() : '';
      const name = content.areas.find(({ slug }) => slug === area)?.name ?? '';
      return ![of, kind, name, ...groups].every((words) => text.includes(words.toLowerCase()));
    });
    expect(wrong).toEqual([]);
  });

  it('is counted above', () => {
    expect(textOf(one('.lede', page))).toContain(`${content.figures.length} figures`);
  });
});

describe('a figure beside the national average', () => {
  const compared = content.figures.filter(({ comparedWith }) => comparedWith !== undefined);

  it('is in a picture with its numbers, to scale, and in the table', () => {
    expect(compared.length).toBeGreaterThan(0);
    expect(all('main svg', page)).toHaveLength(compared.length);
    for (const [at, { quote, value, comparedWith = '', ref }] of compared.entries()) {
      const picture = all('main svg', page)[at];
      const average = content.figures.find((it) => it.ref === ref && it.quote === comparedWith);
      expect(picture && all('text', picture).map(textOf)).toEqual([quote, comparedWith]);
      expect(picture && all('rect', picture).map(({ properties }) => properties.width)).toEqual([
        '100%',
        `${value}%`,
        '100%',
        `${average?.value}%`,
      ]);
      const drawn = picture && all('rect.own, rect.average', picture);
      expect(drawn?.map((bar) => attribute(bar, 'className').split(',')[0])).toEqual([
        'own',
        'average',
      ]);
      const row = rows[content.figures.findIndex((it) => it.ref === ref && it.quote === quote)];
      expect(row && textOf(row)).toContain(comparedWith);
    }
  });

  it('is said to be beside one, and no other figure is', () => {
    const beside = rows.map((row) => all('.of i', row).map(textOf)[0]);
    expect(beside).toEqual(content.figures.map((figure) => figure.comparedWith));
    const said = rows.filter((row) => textOf(one('.of', row)).includes('Beside'));
    expect(said).toHaveLength(compared.length);
  });
});
