/** Whether a text has some words, letter by letter, and not as part of longer words. */
export function hasWholeWords(text: string, words: string): boolean {
  if (words === '') return false;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + words.length)];
    if (!around.some((sign) => /[\p{L}\p{N}]/u.test(sign))) return true;
  }
  return false;
}
