/** A number with its noun, plural unless the number is 1: `1 paragraph`, `7 paragraphs`. */
export function count(number: number, noun: string): string {
  return `${number} ${plural(number, noun)}`;
}

/** A noun for a number of things: plural unless the number is 1. */
export function plural(number: number, noun: string): string {
  return number === 1 ? noun : `${noun}s`;
}
