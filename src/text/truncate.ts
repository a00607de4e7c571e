/** The first words of a text, at most `length` characters, with an ellipsis if it was shortened. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const start = text.slice(0, length + 1);
  return `${start.replace(/\s+\S*$/, '').slice(0, length)} …`;
}
