import { createElement } from '../dom.ts';
import type { Quoted } from './quoted-words.ts';

/**
 * A quotation with its citation, plain and as HTML, where the words that name the paragraph are the
 * link. Words that begin or end within a sentence have an ellipsis.
 */
export function quotation(quoted: Quoted, source: Source): { plain: string; html: string } {
  const texts = marked(quoted);
  const { title, imprint, place, url } = source;
  const plain = texts.map(({ isItem, words }) => (isItem ? `• ${words}` : words)).join('\n');
  const items = texts.filter(({ isItem }) => isItem).map(({ words }) => createElement('li', words));
  const block = createElement(
    'blockquote',
    ...texts.filter(({ isItem }) => !isItem).map(({ words }) => createElement('p', words)),
    ...(items.length > 0 ? [createElement('ul', ...items)] : []),
  );
  const link = createElement('a', place);
  link.href = url;
  const cited = createElement('p', createElement('i', title), ` ${imprint}, `, link);
  return {
    plain: `${plain}\n${title} ${imprint}, ${place}, ${url}`,
    html: block.outerHTML + cited.outerHTML,
  };
}

/** The words with quotation marks around all of them, and ellipses. */
function marked({ parts, isCutBefore, isCutAfter }: Quoted): { isItem: boolean; words: string }[] {
  const last = parts.length - 1;
  return parts.map(({ text, quoted: words }, at) => ({
    isItem: text > 0 && parts.length > 1,
    words:
      (at === 0 ? `‘${isCutBefore ? '… ' : ''}` : '') +
      words +
      (at === last ? `${isCutAfter ? ' …' : ''}’` : ''),
  }));
}

export interface Source {
  /** The title of the report. */
  title: string;
  /** Who published it and when, in brackets. */
  imprint: string;
  /** `paragraph 38`. */
  place: string;
  url: string;
}
