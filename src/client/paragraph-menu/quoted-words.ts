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
    const start = at === from.text ? startOfWord(text, from.offset) : 0;
    const end = at === to.text ? endOfWord(text, to.offset) : text.length;
    const part = partOf(text, at, start, Math.max(start, end));
    return /[\p{L}\p{N}]/u.test(part.words) ? [part] : [];
  });
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  const before = required(texts[first.text], 'a text').slice(0, first.start);
  const rest = required(texts[last.text], 'a text').slice(last.end);
  return {
    parts,
    isCutBefore: !/(?:^|[.!?:]\s)\s*$/.test(before),
    isCutAfter: !/[.!?]’?$/.test(last.words) && rest !== '',
  };
}

/** All words of a paragraph. */
export function allWords(texts: readonly string[]): Quoted {
  const parts = texts.map((text, at) => partOf(text, at, 0, text.length));
  return { parts, isCutBefore: false, isCutAfter: false };
}

function partOf(text: string, at: number, start: number, end: number): QuotedPart {
  // One letter for one, so that a mark is known by its partner even where only one is quoted.
  const inDouble = text.replaceAll(IN_QUOTATION_MARKS, '“$1”');
  const quoted = inDouble.slice(start, end);
  return { text: at, start, end, words: text.slice(start, end), quoted };
}

/** Words in single quotation marks; an apostrophe within is followed by a letter. */
const IN_QUOTATION_MARKS = /‘((?:[^‘’]|’(?=\p{L}))*)’/gu;

function startOfWord(text: string, offset: number): number {
  const word = wordAt(text, offset);
  if (word) return word.start;
  return offset + (/^[\s,;:.)/’–-]*/.exec(text.slice(offset))?.[0].length ?? 0);
}

function endOfWord(text: string, offset: number): number {
  const end = wordAt(text, offset)?.end ?? offset;
  const trimmed = text.slice(0, end).replace(/[\s,;:(/‘–-]+$/, '').length;
  // Words that lack only the stop of their sentence are all of it.
  return trimmed + (/^[.!?]’?(?=\s|$)/.exec(text.slice(trimmed))?.[0].length ?? 0);
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
  /** The words as the report has them. */
  words: string;
  /** The same within single quotation marks: their own are double. */
  quoted: string;
}
