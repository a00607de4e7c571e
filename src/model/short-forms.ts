/**
 * A global pattern that finds an abbreviation as a whole word: `ACPC` also in “the ACPC’s role”, but
 * not in “ACPCs”.
 */
export function shortFormPattern(short: string): RegExp {
  return new RegExp(`(?<![\\w&])${RegExp.escape(short)}(?![\\w&])`, 'g');
}
