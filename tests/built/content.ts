import { readFileSync } from 'node:fs';
import type { Report } from '../../src/model/schema.ts';

/** `content/report.json` as it is, read by nothing of the site. */
export const content = JSON.parse(readFileSync('content/report.json', 'utf8')) as Report;

/** The texts of a paragraph, its own first, then those of its list items. */
export function textsOf({ text, items }: Content['paragraphs'][number]): string[] {
  return [text, ...items.map((item) => item.text)];
}

/** The short forms in a text, in order, each with what it stands for. */
export function shortFormsIn(text: string): [short: string, expansion: string][] {
  return (text.match(SHORT_FORM) ?? []).map((short) => [short, EXPANSIONS.get(short) ?? '']);
}

/** The words in a text by which the report refers to itself, its parts and documents, with their pages. */
export function crossReferencesIn(text: string): [words: string, url: string][] {
  return [...text.matchAll(CROSS_REFERENCE)].map(({ 0: words, groups = {} }) => {
    const area = content.areas.find(({ name }) => name === groups['area']);
    const outside = content.documents.find((document) => document.words === words);
    if (outside) return [words, outside.url];
    if (words === 'this report') return [words, '/report/'];
    const url = area ? `/areas/${area.slug}/` : `/report/#annex-${groups['letter']?.toLowerCase()}`;
    return [words, url];
  });
}

const EXPANSIONS = new Map(content.abbreviations.map(({ short, expansion }) => [short, expansion]));

/** Any short form that neither a letter, nor a digit, nor an ampersand continues. */
const SHORT_FORM = new RegExp(
  `(?<![A-Za-z0-9&])(?:${alternatives([...EXPANSIONS.keys()])})(?![A-Za-z0-9&])`,
  'g',
);

const CROSS_REFERENCE = new RegExp(
  `‘(?<area>${alternatives(content.areas.map(({ name }) => name))})’|\\bannex (?<letter>[AB])\\b|this report|` +
    alternatives(content.documents.map(({ words }) => words)),
  'g',
);

function alternatives(words: string[]): string {
  return words.map((word) => RegExp.escape(word)).join('|');
}

type Content = typeof content;
