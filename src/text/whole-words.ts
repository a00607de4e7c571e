/** Whether a text has some words, letter by letter, and not as part of longer words. */
export function hasWholeWords(text: string, words: string): boolean {
  return findWholeWords(text, words).length > 0;
}

/** Where a text has some words, letter by letter, and not as part of longer words: each start. */
export function findWholeWords(text: string, words: string): number[] {
  if (words === '') return [];
  const starts: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + words.length)];
    if (!around.some((sign) => /[\p{L}\p{N}]/u.test(sign))) starts.push(at);
  }
  return starts;
}
