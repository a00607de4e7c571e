import { VFile } from 'vfile';
import { readAsPlainText } from './characters.ts';
import { keepChecksum } from './checksum.ts';
import { addProblem } from './problem.ts';

/**
 * Decode the bytes of a source text as UTF-8 and drop its byte-order mark. Ligatures, special
 * hyphens and special spaces become plain characters; see `readAsPlainText`.
 *
 * @returns The text as a file. If it is empty, is not UTF-8, has the line ends of another system or
 * contains characters that are not text, the file has messages, and the text must not be parsed.
 */
export function decodeSource(path: string, bytes: Uint8Array): VFile {
  const file = new VFile({ path });
  const encoding = otherEncodingOf(bytes);
  if (encoding) {
    addProblem(file, 'source-encoding', 1, `expected UTF-8 text, found ${encoding}`);
    return file;
  }

  const lines = splitLines(bytes).map((line, index) => decodeLine(file, line, index + 1));
  const text = lines.join('\n');
  if (/\r(?!\n|$)/.test(text)) {
    const reason = 'expected lines that end in LF or CRLF, found lines that end in CR alone';
    addProblem(file, 'source-line-ends', 1, reason);
    return file;
  }
  keepChecksum(file, text);
  file.value = lines.map((line, index) => readAsPlainText(file, line, index + 1)).join('\n');

  if (String(file).trim() === '' && file.messages.length === 0) {
    addProblem(file, 'source-empty', 1, 'expected the text of a report, found an empty file');
  }
  return file;
}

/** The name of an encoding that is not UTF-8, if the bytes are certainly of it. */
function otherEncodingOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const start = bytes.subarray(0, 200);
  const zeros = start.filter((byte) => byte === 0).length;
  return isMarked || zeros > start.length / 4 ? 'UTF-16' : undefined;
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
  return line === 1 ? text.replace(/^\uFEFF/, '') : text;
}

const NEWLINE = 0x0a;
