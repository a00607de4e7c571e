/**
 * Clean a query as a reader typed, pasted or dictated it: compatibility forms are replaced (NFKC),
 * invisible format characters dropped, every quotation mark and apostrophe written in one way, a
 * dash of any kind before a word written as a minus, and “25 per cent” as “25%”.
 */
export function cleanQuery(text: string): string {
  return text
    .replaceAll(DOUBLE_QUOTES, '"')
    .replaceAll(APOSTROPHES, '’')
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/(^|[\s(])\p{Pd}(?=[\p{L}\p{N}"])/gu, '$1-')
    .replaceAll(/(^|[\s(])−(?=[\p{L}\p{N}"])/gu, '$1-')
    .replaceAll(/(\d)\s*(?:%|per\s?cent\b)/giu, '$1%')
    .replaceAll(/£\s+(?=\d)/g, '£')
    .replaceAll(/(?<!\p{L})(\p{L}) & (?=\p{L}(?!\p{L}))/gu, '$1&')
    .trim();
}

const DOUBLE_QUOTES = /[“”„‟«»″＂]/g;
const APOSTROPHES = /['‘’‚‛`´ʼ′＇]/g;
