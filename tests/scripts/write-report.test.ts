import { spawnSync } from 'node:child_process';
import {
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildReport, ROOT, temporaryPath } from './run-command.ts';

const REPORT = readFileSync(join(ROOT, 'content/report.json'), 'utf8');
/** The same report in other bytes. */
const BEFORE = `${REPORT} `;

describe('a report whose place is a symbolic link', () => {
  test.each([
    ['to a file', BEFORE],
    ['to a file that does not exist yet', undefined],
  ])('%s is written into the file', async (_, before) => {
    const file = temporaryPath('real.json');
    if (before !== undefined) writeFileSync(file, before);
    const link = join(dirname(file), 'link.json');
    symlinkSync('real.json', link);

    expect(await buildReport('--out', link)).toEqual({ status: 0, stderr: '' });
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(REPORT);
    expect(readdirSync(dirname(file)).sort()).toEqual(['link.json', 'real.json']);
  });

  test('to itself is refused', async () => {
    const link = temporaryPath('link.json');
    symlinkSync('link.json', link);
    expect(await buildReport('--out', link)).toEqual(refusal(link, 'ELOOP'));
  });
});

test.skipIf(process.platform === 'win32')(
  'a report is not written in place of a device',
  async () => {
    const link = temporaryPath('null');
    symlinkSync('/dev/null', link);
    expect(await buildReport('--out', link)).toEqual(refusal(link, 'not a regular file'));
    expect(statSync('/dev/null').isFile()).toBe(false);
  },
);

test.skipIf(process.platform === 'win32')(
  'on a full disk the report stays as it was, alone',
  () => {
    const out = temporaryPath('report.json');
    writeFileSync(out, BEFORE);

    // A limit on the size of files stands in for the disk: the write fails half way.
    const build = [process.execPath, 'scripts/build-report.ts', '--out', out];
    const limited = ['-c', 'ulimit -f 100 && exec "$@"', 'sh', ...build];
    const { status, stdout, stderr } = spawnSync('sh', limited, { cwd: ROOT, encoding: 'utf8' });

    expect(stdout).toBe('');
    expect({ status, stderr }).toEqual(refusal(out, 'EFBIG'));
    expect(readdirSync(dirname(out))).toEqual(['report.json']);
    expect(readFileSync(out, 'utf8')).toBe(BEFORE);
  },
);

function refusal(out: string, reason: string) {
  const stderr = `${out}:1:1  error  report-unwritable  expected a file that can be written, found none (${reason})\n`;
  return { status: 1, stderr };
}
