import { readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { isSystemError, orUndefined } from './system-errors.ts';

/**
 * Write a file in one step: whoever reads it meanwhile finds the old or the new, never half, and
 * nothing else is left behind. Symbolic links are followed.
 *
 * @throws A system error, also for a device or a pipe, which cannot be replaced.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const target = await followLinks(path);
  const temporary = `${target}.${process.pid}.new`;
  await refuseDevice(target);
  try {
    await writeFile(temporary, text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** The file that a path leads to through symbolic links, which need not exist yet. */
async function followLinks(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'ENOENT') throw error;
  }
  const link = await orUndefined(readlink(path));
  return link === undefined ? path : followLinks(resolve(dirname(path), link));
}

async function refuseDevice(path: string): Promise<void> {
  const found = await orUndefined(stat(path));
  if (!found || found.isFile() || found.isDirectory()) return;
  throw Object.assign(new Error(`${path} is not a file`), { code: 'not a regular file' });
}
