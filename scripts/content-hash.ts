import { createHash } from 'node:crypto';

/** A short name for some content, which other content does not have. */
export function contentHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}
