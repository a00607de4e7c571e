import type { Quoted } from './quoted-words.ts';

/**
 * A quotation with its citation, plain and as HTML. Words that begin or end within a sentence have an
 * ellipsis; quotation marks within the quotation become double.
 */
export function quotation(quoted: Quoted, source: Source): { plain: string; html: string } {
  const texts = marked(quoted);
  const { title, imprint, place, url } = source;
  const plain = texts.map(({ isItem, words }) => (isItem ? `• ${words}` : words)).join('\n');
  const html = texts
    .map(({ isItem, words }) => (isItem ? `<li>${escape(words)}</li>` : `<p>${escape(words)}</p>`))
    .join('')
    .replace(/<li>.*<\/li>/, '<ul>$&</ul>');
  return {
    plain: `${plain}\n${title} ${imprint}, ${place}, ${url}`,
    html:
      `<blockquote>${html}</blockquote><p><i>${escape(title)}</i> ${escape(imprint)}, ` +
      `${escape(place)}, <a href="${escape(url)}">${escape(url)}</a></p>`,
  };
}

/** The words with quotation marks around all of them, and ellipses. */
function marked({ parts, isCutBefore, isCutAfter }: Quoted): { isItem: boolean; words: string }[] {
  const last = parts.length - 1;
  return parts.map(({ text, words }, at) => ({
    isItem: text > 0 && parts.length > 1,
    words:
      (at === 0 ? `‘${isCutBefore ? '… ' : ''}` : '') +
      words.replaceAll(QUOTED, '“$1”') +
      (at === last ? `${isCutAfter ? ' …' : ''}’` : ''),
  }));
}

/** Words in single quotation marks; an apostrophe within is followed by a letter. */
const QUOTED = /‘((?:[^‘’]|’(?=\p{L}))*)’/gu;

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
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
