import { required } from '../../text/required.ts';

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
  const before = required(texts[first.text], 'a text').slice(0, first.start);
  const rest = required(texts[last.text], 'a text').slice(last.end);
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
  const word = wordAt(text, offset);
  if (word) return word.start;
  return offset + (/^[\s,;:.)/’–-]*/.exec(text.slice(offset))?.[0].length ?? 0);
}

function endOfWord(text: string, offset: number): number {
  const end = wordAt(text, offset)?.end ?? offset;
  return text.slice(0, end).replace(/[\s,;:(/‘–-]+$/, '').length;
}

/** The word that an offset is within, not at its start or end. */
function wordAt(text: string, offset: number): { start: number; end: number } | undefined {
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .find(({ start, end }) => start < offset && offset < end);
}

/** Letters and digits, with the signs that hold a word or a number together. */
const WORD = /(?:[\p{L}\p{N}’-]|(?<=\d)[.,](?=\d)|(?<=\p{L})&(?=\p{L}))+/gu;

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
