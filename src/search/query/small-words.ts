/** Whether a word, in lower case, only holds a question or sentence together: of, the, how, who. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

const SMALL_WORDS = new Set(
  `a about all also am an and any are as at be been being but by can could did do does doing done for
  from get gets getting go goes going got had has have having he her here him his how i if in into is
  it its itself just many me might more most much my no of off on or our out over own please say said
  says she should so some such than that the their them then there these they this those to too under
  up upon us very was we were what whats when where which while who whom whose why will with would you
  your yours tell there’s theres what’s who’s whos isnt arent dont doesnt didnt cant`
    .replaceAll('’', '')
    .split(/\s+/),
);
