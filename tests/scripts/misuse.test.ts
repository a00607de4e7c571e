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
  ])('%s', (_, name) => {
    const source = temporaryPath(name);
    const out = temporaryPath('report.json');
    const { status, stderr } = buildReport('--source', source, '--out', out);
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect(stderr).toBe(
      `${source}:1:1  error  source-missing  expected a file that can be read, found none\n`,
    );
  });

  test('that is empty', () => {
    const source = temporaryPath('report.txt');
    writeFileSync(source, '');
    const { status, stderr } = buildReport('--source', source, '--out', temporaryPath('out'));
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining(`${source}:1:1  error  source-empty  `),
      '',
    ]);
  });
});

describe('an output file that cannot be written is reported in one line', () => {
  test('because its folder does not exist', () => {
    const out = temporaryPath('missing/report.json');
    expectUnwritable(out, 'ENOENT');
  });

  test('because it is a folder; no other file is left beside it', () => {
    const out = temporaryPath('folder');
    mkdirSync(out);
    expectUnwritable(out, 'EISDIR');
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
])('%s is reported with the usage', (_, options, message) => {
  const { status, stdout, stderr } = buildReport(...options);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  const [first, ...others] = stderr.split('\n');
  expect(first).toContain(message);
  expect(others).toEqual([USAGE, '']);
});

function expectUnwritable(out: string, code: string): void {
  const { status, stderr } = buildReport('--out', out);
  expect(status).toBe(1);
  expect(stderr).toBe(
    `${out}:1:1  error  report-unwritable  expected a file that can be written, found none (${code})\n`,
  );
}
