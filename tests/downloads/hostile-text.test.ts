import { parse } from 'csv-parse/sync';
import { toString } from 'hast-util-to-string';
import { toString as markdownText } from 'mdast-util-to-string';
import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/downloads/csv.ts';
import { paragraphFiles } from '../../src/downloads/index.ts';
import { reportMarkdown } from '../../src/downloads/markdown.ts';
import type { Report } from '../../src/model/schema.ts';
import { renderProse } from '../../src/prose/index.ts';
import { makeCorpus } from '../../src/search/build/make-corpus.ts';
import { readCorpus, search } from '../../src/search/query/index.ts';
import { citationsOf, plainCitation } from '../../src/site/citations.ts';
import { crossReferences } from '../../src/site/cross-references.ts';
import { report } from '../../src/site/report.ts';
import { describeSearch } from '../../src/site/search-engine-files.ts';
import { jsonOf, paragraphData, reportData } from '../../src/site/structured-data.ts';

const URL = 'https://example.org/paragraphs/38/';

const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</script><!-- &lt;b&gt; -->',
  '=HYPERLINK("https://example.org", "x")',
  '+44 and more',
  '-1 and less',
  '@SUM(A1)',
  '\u202Egnihton\u2066\u200B',
  'x'.repeat(5000),
  '__proto__ and constructor',
  '# 1. *a* [b](https://example.org) `c` _d_ | > e',
  '1. https://example.org <https://example.org> ![f](g)',
  '}, note = {x}, % \\ & $ # _ ~ ^ {\\input{x}',
  'two\nER  - lines',
  'ER  - "cells", "quoted"; ‘Staying safe’',
];

describe.each(HOSTILE)('the text %j', (words) => {
  const hostile = reportWith(words);
  const [paragraph] = hostile.paragraphs;
  if (!paragraph) throw new Error('The report has no paragraph.');
  const cite = (form: string) => {
    const found = citationsOf(paragraph, hostile, URL).find((one) => one.form === form);
    return found ? plainCitation(found) : '';
  };
  const file = (name: string) =>
    paragraphFiles.find((one) => one.name === name)?.make(paragraph, hostile, URL) ?? '';

  it('is text on a page', () => {
    const html = renderProse(words, { abbreviations: report.abbreviations, crossReferences });
    const tree = unified().use(rehypeParse, { fragment: true }).parse(html);
    const names: string[] = [];
    visit(tree, 'element', ({ tagName }) => {
      names.push(tagName);
    });
    expect(toString(tree)).toBe(words);
    expect(names).toEqual(words.includes('‘Staying safe’') ? ['a'] : []);
  });

  it('is text in CSV, and no formula', () => {
    const columns = [{ name: 'words' }];
    const rows = parse(csv({ columns, rows: () => [{ words }] }), { bom: true });
    const [, [cell = ''] = []] = rows;
    expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect([words, `'${words}`]).toContain(cell);
  });

  it('is text in Markdown', () => {
    const tree = unified().use(remarkParse).parse(reportMarkdown(hostile));
    const types = new Set<string>();
    visit(tree, ({ type }) => {
      types.add(type);
    });
    expect([...types].sort()).toEqual('heading list listItem paragraph root text'.split(' '));
    const texts = tree.children.map((node) => markdownText(node));
    expect(texts).toContain(words);
    expect(texts).toContain(`${paragraph.number}. ${words}`);
  });

  it('is text in JSON, which cannot end the element that has it', () => {
    for (const data of [paragraphData(paragraph, hostile), reportData(hostile)]) {
      expect(jsonOf(data)).not.toContain('<');
      expect(JSON.parse(jsonOf(data))).toEqual(data);
    }
    expect(paragraphData(paragraph, hostile)['text']).toBe(words);
    expect(JSON.parse(file('index.json'))).toMatchObject({ text: words, report: words });
    expect(file('index.txt')).toContain(`\n${words}\n`);
  });

  it('is text in a citation', () => {
    for (const form of ['oscola', 'harvard', 'chicago']) expect(cite(form)).toContain(words);
    expect(JSON.parse(cite('csl'))).toMatchObject([{ title: words, URL }]);

    const tags = cite('ris').split('\n');
    expect(tags.map((line) => line.slice(0, 6))).toEqual(
      ['TY', 'AU', 'TI', 'PB', 'N1', 'SE', 'UR', 'ER'].map((tag) => `${tag}  - `),
    );
    expect(tags[2]).toBe(`TI  - ${words.replace('\n', ' ')}`);

    expect(fieldsOf(cite('bibtex')).map(([name]) => name)).toEqual(
      'author title institution year note url'.split(' '),
    );
    const title = fieldsOf(cite('bibtex')).find(([name]) => name === 'title');
    expect(title && printed(title[1])).toBe(words);
  });

  it('is text in the description of the search', () => {
    const [, name = '', description = ''] = describeSearch(words);
    expect(`${name}${description}`.match(/<[^>]*>/g)).toEqual(
      '<ShortName> </ShortName> <Description> </Description>'.split(' '),
    );
    const text = name.replaceAll(/<[^>]*>/g, '').replaceAll(/&\w+;/g, '&');
    expect(text.length).toBeLessThanOrEqual(16);
  });

  it('is found by its words alone', () => {
    const corpus = readCorpus(makeCorpus(hostile, []));
    const [word = ''] = /constructor/.exec(words) ?? [];
    const found = search('constructor', corpus).hits.map((hit) => hit.paragraph.ref);
    expect(found).toEqual(word === '' ? [] : [paragraph.ref]);
  });
});

/** The report with a text in the place of its title, its author and the words of its first paragraph. */
function reportWith(words: string): Report {
  const copy = structuredClone(report);
  const [paragraph] = copy.paragraphs;
  const [judgement] = copy.judgements;
  const [section] = copy.sections;
  if (!paragraph || !judgement || !section) throw new Error('The report is empty.');
  Object.assign(paragraph, { text: words, items: [] });
  judgement.subject = words;
  section.heading = words;
  copy.citation.authors = [words];
  return { ...copy, title: words };
}

/** The fields of a BibTeX entry, read as BibTeX does: a value ends where its braces are closed. */
function fieldsOf(entry: string): [name: string, value: string][] {
  const fields: [string, string][] = [];
  let rest = entry.replace(/^@\w+\{[^,]*,/, '');
  for (;;) {
    const [start, name] = /^\s*(\w+) = (?=\{)/.exec(rest) ?? [];
    if (start === undefined || name === undefined) break;
    rest = rest.slice(start.length);
    const end = endOfBraces(rest);
    fields.push([name, rest.slice(1, end - 1)]);
    rest = rest.slice(end).replace(/^,/, '');
  }
  expect(rest.trim()).toBe('}');
  return fields;
}

function endOfBraces(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    if (depth === 0) return at + 1;
  }
  throw new Error('A brace is not closed.');
}

/** What LaTeX prints for the value of a field, without the braces around it. */
function printed(value: string): string {
  const names = {
    backslash: '\\',
    braceleft: '{',
    braceright: '}',
    asciitilde: '~',
    asciicircum: '^',
  };
  return value
    .replace(/^\{|\}$/g, '')
    .replaceAll(/\\text(\w+)\{\}|\\(.)/g, (_, name: keyof typeof names, sign: string) =>
      name in names ? names[name] : sign,
    );
}
