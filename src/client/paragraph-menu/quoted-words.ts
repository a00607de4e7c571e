/**
 * Some of a paragraph’s words: whole words, in each of the texts that they run through.
 *
 * @param texts The texts of the paragraph, then of its list items.
 * @param from Where they begin: which text, and after how many characters.
 * @param to Where they end.
 * @returns `undefined` where there is no word.
 */
export function quotedWords(texts: readonly string[], from: Place, to: Place): Quoted | undefined {
  const parts = texts.flatMap((text, at): QuotedPart[] => {
    if (at < from.text || at > to.text) return [];
    const start = startOfWord(text, at === from.text ? from.offset : 0);
    const end = endOfWord(text, at === to.text ? to.offset : text.length);
    const words = text.slice(start, Math.max(start, end));
    return /[\p{L}\p{N}]/u.test(words) ? [{ text: at, start, end, words }] : [];
  });
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const before = (texts[first.text] ?? '').slice(0, first.start);
  const rest = (texts[last.text] ?? '').slice(last.end);
  return {
    parts,
    isCutBefore: !/(?:^|[.!?:]\s)\s*$/.test(before),
    isCutAfter: !/[.!?]’?$/.test(last.words) && rest.trim() !== '',
  };
}

/** All words of a paragraph. */
export function allWords(texts: readonly string[]): Quoted {
  const parts = texts.map((words, text) => ({ text, start: 0, end: words.length, words }));
  return { parts, isCutBefore: false, isCutAfter: false };
}

function startOfWord(text: string, offset: number): number {
  const isWithin = WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));
  if (!isWithin) return offset + (/^[\s,;:.)]*/.exec(text.slice(offset))?.[0].length ?? 0);
  return offset - (/[\p{L}\p{N}’-]*$/u.exec(text.slice(0, offset))?.[0].length ?? 0);
}

function endOfWord(text: string, offset: number): number {
  const isWithin = WORD.test(text.charAt(offset - 1)) && WORD.test(text.charAt(offset));
  if (isWithin) return offset + (/^[\p{L}\p{N}’-]*/u.exec(text.slice(offset))?.[0].length ?? 0);
  return text.slice(0, offset).replace(/[\s,;:(]+$/, '').length;
}

/** A letter, a digit, or a sign that holds a word together. */
const WORD = /[\p{L}\p{N}’-]/u;

export interface Place {
  /** Which text, counted from 0. */
  text: number;
  /** After how many characters, in UTF-16 units. */
  offset: number;
}

export interface Quoted {
  parts: QuotedPart[];
  /** Whether the sentence begins before it. */
  isCutBefore: boolean;
  /** Whether the sentence goes on after it. */
  isCutAfter: boolean;
}

interface QuotedPart {
  /** Which text. */
  text: number;
  start: number;
  end: number;
  words: string;
}
