/** A pattern that finds an abbreviation as a word of its own, its possessive included. */
export function shortFormPattern(short: string): RegExp {
  return new RegExp(`(?<![\\w&])${RegExp.escape(short)}(?![\\w&])`, 'g');
}
