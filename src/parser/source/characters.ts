import type { VFile } from 'vfile';
import { addProblem } from './problem.ts';

/**
 * Replace the characters that a typesetter or a converter uses for plain ones, so that the model holds
 * text that can be searched and copied: ligatures (U+FB00 to U+FB06) become their letters, the
 * hyphens U+2010 and U+2011 a hyphen-minus, and the spaces U+00A0, U+2007 and U+202F a space.
 *
 * Control, format, private-use and unassigned characters are not text: the first of a line is
 * reported with its code point. A form feed at either end of a line is a page break.
 *
 * @param line The number of the line, counted from 1.
 * @returns The line with plain characters.
 */
export function readAsPlainText(file: VFile, text: string, line: number): string {
  const found = NOT_TEXT.exec(text.replace(PAGE_BREAKS, ' '));
  if (found) {
    const code = codePointOf(found[0]);
    const isControl = /\p{Cc}/u.test(found[0]);
    const rule = isControl ? 'source-control-character' : 'source-character';
    const kind = isControl ? 'the control character' : 'the invisible or private character';
    addProblem(
      file,
      rule,
      { line, column: found.index + 1 },
      `expected text, found ${kind} ${code}`,
    );
  }
  return text
    .replaceAll(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replaceAll(/[\u2010\u2011]/g, '-')
    .replaceAll(/[\u00A0\u2007\u202F]/g, ' ');
}

function codePointOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).padStart(4, '0').toUpperCase()}`;
}

// Every character without a form of its own, except the tab and the carriage return of a CRLF.
const NOT_TEXT = /(?![\t\r])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u;
/** Form feeds at the start or the end of a line. */
const PAGE_BREAKS = /^\f|\f(?=\r?$)/g;
