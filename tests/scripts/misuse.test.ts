import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildReport, temporaryPath } from './run-command.ts';

const USAGE =
  'Usage: node scripts/build-report.ts [--source FILE] [--out FILE] [--check] [--accept]';

describe('a source that cannot be read is reported in one line', () => {
  test.each([
    ['that does not exist', 'missing.txt'],
    ['that is a folder', '.'],
  ])('%s', async (_, name) => {
    const source = temporaryPath(name);
    const out = temporaryPath('report.json');
    const { status, stderr } = await buildReport('--source', source, '--out', out);
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect(stderr).toBe(
      `${source}:1:1  error  source-missing  expected a file that can be read, found none\n`,
    );
  });

  test('that is empty', async () => {
    const source = temporaryPath('report.txt');
    writeFileSync(source, '');
    const out = temporaryPath('out');
    const { status, stderr } = await buildReport('--source', source, '--out', out);
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining(`${source}:1:1  error  source-empty  `),
      '',
    ]);
  });
});

describe('an output file that cannot be written is reported in one line', () => {
  test('because its folder does not exist', async () => {
    const out = temporaryPath('missing/report.json');
    await expectUnwritable(out, 'ENOENT');
  });

  test('because it is a folder; no other file is left beside it', async () => {
    const out = temporaryPath('folder');
    mkdirSync(out);
    await expectUnwritable(out, 'EISDIR');
    expect(readdirSync(dirname(out))).toEqual(['folder']);
  });
});

test.each([
  ['an unknown option', ['--force'], "Unknown option '--force'"],
  ['an option without its value', ['--source'], "Option '--source <value>' argument missing"],
  ['an option with an empty value', ['--out', ''], "Option '--out' needs the name of a file"],
  ['an argument that is not an option', ['report.txt'], "Unexpected argument 'report.txt'"],
  ['--accept with --check', ['--accept', '--check'], "Option '--accept' works neither"],
  [
    '--accept with another source',
    ['--accept', '--source', 'package.json'],
    "nor with another '--source'",
  ],
])('%s is reported with the usage', async (_, options, message) => {
  const { status, stderr } = await buildReport(...options);
  expect(status).toBe(1);
  const [first, ...others] = stderr.split('\n');
  expect(first).toContain(message);
  expect(others).toEqual([USAGE, '']);
});

async function expectUnwritable(out: string, code: string): Promise<void> {
  const { status, stderr } = await buildReport('--out', out);
  expect(status).toBe(1);
  expect(stderr).toBe(
    `${out}:1:1  error  report-unwritable  expected a file that can be written, found none (${code})\n`,
  );
}
