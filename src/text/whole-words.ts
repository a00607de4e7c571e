/** Whether a text has some words, letter by letter, and not as part of longer words. */
export function hasWholeWords(text: string, words: string): boolean {
  return wholeWordsIn(text, words).next().done !== true;
}

/** Where a text has some words, letter by letter, and not as part of longer words: each start. */
export function findWholeWords(text: string, words: string): number[] {
  return [...wholeWordsIn(text, words)];
}

function* wholeWordsIn(text: string, words: string): Generator<number, void> {
  if (words === '') return;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + words.length)];
    if (!around.some((sign) => /[\p{L}\p{N}]/u.test(sign))) yield at;
  }
}
