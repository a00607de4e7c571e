/** A number with its noun, plural unless the number is 1: `1 paragraph`, `7 paragraphs`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
