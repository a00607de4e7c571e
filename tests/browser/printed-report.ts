import { extractText, getDocumentProxy } from 'unpdf';
import { content, textsOf } from '../built/content.ts';

/** The text of each page of a PDF. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf));
  return text;
}

/** What the report has and its printed pages lack: headings, beginnings of paragraphs, words. */
export function missingFrom(pages: string[]): string[] {
  const letters = lettersOf(pages.map(withoutFoot).join(' '));
  const beginnings = content.paragraphs.map(
    ({ number, text }) => `${number} ${text.split(' ').slice(0, 6).join(' ')}`,
  );
  const headings = content.sections.map(({ heading }) => heading);
  // A heading at a page’s top is painted before the words that run on to it: so count, not compare.
  const printed = countWords(pages.join('\n'));
  const words = countWords(content.paragraphs.flatMap(textsOf).join(' '));
  return [
    ...[...headings, ...beginnings].filter((text) => !letters.includes(lettersOf(text))),
    ...[...words].filter(([word, count]) => (printed.get(word) ?? 0) < count).map(([word]) => word),
  ];
}

/** A text without spaces and signs, which a PDF holds in many ways. */
export function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** A page’s words without the title and number at its foot. */
function withoutFoot(page: string): string {
  return page.replace(/\d+ \/ \d+/, '').replace(content.title, '');
}

function countWords(text: string): Map<string, number> {
  const words =
    text
      .normalize('NFKC')
      .replaceAll(/-\n/g, '-')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}
