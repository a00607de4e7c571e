import { createHash } from 'node:crypto';

/** A short hash of some content, for file names and addresses. */
export function contentHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 8);
}
