import { VFile } from 'vfile';
import { required } from '../../text/required.ts';
import { addProblem } from './problem.ts';

/**
 * Decode the bytes of a source text as UTF-8 and drop its byte-order mark.
 *
 * @returns The text as a file. If it is empty, is not UTF-8 or contains control characters, the file
 * has messages, and the text must not be parsed.
 */
export function decodeSource(path: string, bytes: Uint8Array): VFile {
  const file = new VFile({ path });
  const lines = splitLines(bytes).map((line, index) => decodeLine(file, line, index + 1));
  file.value = lines.join('\n').replace(/^\uFEFF/, '');

  if (String(file).trim() === '' && file.messages.length === 0) {
    addProblem(file, 'source-empty', 1, 'expected the text of a report, found an empty file');
  }
  return file;
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return [...lines, bytes.subarray(start)];
}

function decodeLine(file: VFile, bytes: Uint8Array, line: number): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

  const invalid = text.indexOf('\uFFFD');
  if (invalid !== -1) {
    const reason = 'expected UTF-8 text, found bytes that are not UTF-8';
    addProblem(file, 'source-encoding', { line, column: invalid + 1 }, reason);
  }
  const control = text.search(CONTROL);
  if (control !== -1) {
    const code = required(text.codePointAt(control), 'a control character')
      .toString(16)
      .padStart(4, '0')
      .toUpperCase();
    const reason = `expected text, found the control character U+${code}`;
    addProblem(file, 'source-control-character', { line, column: control + 1 }, reason);
  }
  return text;
}

const NEWLINE = 0x0a;
// Every control character except the tab and the carriage return, which ends lines on Windows.
const CONTROL = /[^\P{Cc}\t\r]/u;
