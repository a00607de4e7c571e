import { describe, expect, it } from 'vitest';
import { paragraphFiles } from '../../src/downloads/index.ts';
import { report } from '../../src/site/report.ts';

const URL = 'https://example.org/paragraphs/38/';

describe('the files beside the page of a paragraph', () => {
  it('have as JSON what the report’s own data has of it, its headings and six citations', () => {
    for (const paragraph of report.paragraphs) {
      const data = JSON.parse(make('index.json', paragraph)) as Record<string, unknown>;
      expect(data).toMatchObject(paragraph);
      expect(data).toMatchObject({ url: URL, report: report.title });
      expect(Object.keys(data['citations'] ?? {})).toHaveLength(6);
    }
  });

  it('have as text its label and headings, every word of it and one citation', () => {
    for (const paragraph of report.paragraphs) {
      const blocks = make('index.txt', paragraph).split('\n\n');
      const [head, words, citation] = blocks;
      expect(blocks).toHaveLength(3);
      expect(head).toContain(`aragraph ${paragraph.number}\n`);
      expect(words?.split('\n')).toEqual([
        paragraph.text,
        ...paragraph.items.map(({ text }) => `• ${text}`),
      ]);
      expect(citation?.endsWith(`<${URL}>\n`)).toBe(true);
    }
  });

  it('name the area that a paragraph is about', () => {
    const p38 = report.paragraphs.find(({ ref }) => ref === 'p38');
    expect(p38 && make('index.txt', p38)).toMatch(
      /^Paragraph 38\nMain report › Impact of local public services › Staying safe\n\n/,
    );
  });
});

function make(name: string, paragraph: (typeof report.paragraphs)[number]): string {
  const file = paragraphFiles.find((one) => one.name === name);
  if (!file) throw new Error(`No file ${name}.`);
  return file.make(paragraph, report, URL);
}
