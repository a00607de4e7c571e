import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { addProblem, decodeSource } from '../../src/parser/index.ts';
import { isSystemError, orUndefined } from './system-errors.ts';

/** The source of a report, or a file with the problem that it cannot be read. */
export async function readSource(path: string): Promise<VFile> {
  const bytes = await orUndefined(readFile(path));
  if (bytes) return decodeSource(path, bytes);
  const file = new VFile({ path });
  addProblem(file, 'source-missing', 1, 'expected a file that can be read, found none');
  return file;
}

/** A file of content/, or one with the problem that it cannot be read. */
export function readContent(name: string): VFile {
  const path = contentPath(name);
  try {
    return new VFile({ path, value: readFileSync(path, 'utf8') });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const file = new VFile({ path });
    addProblem(file, 'content-missing', 1, 'expected a file that can be read, found none');
    return file;
  }
}

/** The path of a file in content/, relative to the working directory. */
export function contentPath(name: string): string {
  return relative('.', fileURLToPath(new URL(`../../content/${name}`, import.meta.url)));
}
