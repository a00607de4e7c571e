/**
 * A global pattern that finds a term in any of its forms, whatever the case, as whole words; the
 * longest form where several begin at one place.
 */
export function termPattern(words: readonly string[]): RegExp {
  const forms = words.toSorted((a, b) => b.length - a.length).map((form) => RegExp.escape(form));
  return new RegExp(`(?<![\\w-])(?:${forms.join('|')})(?![\\w-])`, 'gi');
}
