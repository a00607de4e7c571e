import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';

/** Keep the checksum of a source text with it, before characters of the text are replaced. */
export function keepChecksum(file: VFile, text: string): void {
  file.data[KEY] = checksum(text);
}

/** The checksum of a source text. */
export function checksumOf(file: VFile): string {
  const kept = file.data[KEY];
  return typeof kept === 'string' ? kept : checksum(String(file));
}

/** The SHA-256 of a text in UTF-8, in hexadecimal: the same whether its lines end in LF or CRLF. */
function checksum(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

const KEY = 'sha256';
