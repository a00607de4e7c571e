import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
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

/** A file of the report, or one with the problem that it cannot be read. */
export function readContent(path: string): VFile {
  try {
    return new VFile({ path, value: readFileSync(path, 'utf8') });
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const file = new VFile({ path });
    addProblem(file, 'content-missing', 1, 'expected a file that can be read, found none');
    return file;
  }
}
