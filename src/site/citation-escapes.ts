/**
 * A text as the value of a field in BibTeX: a character that is a command there is written as the
 * command that prints it. BibTeX counts braces even after a backslash, so these have names.
 */
export function bibtexText(text: string): string {
  return text.replaceAll(/[\\{}~^#$%&_]/g, (sign) => NAMES.get(sign) ?? `\\${sign}`);
}

const NAMES = new Map([
  ['\\', '\\textbackslash{}'],
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
]);

/** A text as the value of a tag in RIS, where the end of a line ends the value. */
export function risText(text: string): string {
  return text.replaceAll(/\s*[\r\n]\s*/g, ' ');
}
