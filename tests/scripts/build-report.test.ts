import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildReport, ROOT, temporaryPath } from './run-command.ts';

const SOURCE = readFileSync(join(ROOT, 'content/report.txt'), 'utf8');
const REPORT = readFileSync(join(ROOT, 'content/report.json'), 'utf8');
const BROKEN = SOURCE.replace('40. The collaborative', '4. The collaborative').replace(
  '3   \n',
  '\n',
);

const SILENT_SUCCESS = { status: 0, stderr: '' };

/** Run the command as a person would, in a process of its own. */
function run(...options: string[]) {
  const command = [join(ROOT, 'scripts/build-report.ts'), ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the command', () => {
  test('prints nothing and exits with 0 if all is well', () => {
    expect(run('--check')).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('prints problems to stderr, each with the path of its file, and exits with 1', () => {
    const missing = temporaryPath('missing.txt');
    const problem = 'source-missing  expected a file that can be read, found none';
    const stderr = `${missing}:1:1  error  ${problem}\n`;
    expect(run('--check', '--source', missing)).toEqual({ status: 1, stdout: '', stderr });
  });
});

describe('the report', () => {
  test('is written exactly as committed, on every run', async () => {
    const out = temporaryPath('report.json');
    expect(await buildReport('--out', out)).toEqual(SILENT_SUCCESS);
    expect(readFileSync(out, 'utf8')).toBe(REPORT);

    expect(await buildReport('--out', out)).toEqual(SILENT_SUCCESS);
    expect(readFileSync(out, 'utf8')).toBe(REPORT);
    expect(readdirSync(dirname(out))).toEqual(['report.json']);
  });

  test('is the same from a source with Windows line ends', async () => {
    const source = temporaryPath('report.txt');
    writeFileSync(source, `\uFEFF${SOURCE.replaceAll('\n', '\r\n')}`);
    const out = temporaryPath('report.json');
    expect(await buildReport('--source', source, '--out', out)).toEqual(SILENT_SUCCESS);
    expect(readFileSync(out, 'utf8')).toBe(REPORT);
  });
});

test('the problems of a source are printed, one a line, and the report is not changed', async () => {
  const source = temporaryPath('report.txt');
  writeFileSync(source, BROKEN);
  const out = temporaryPath('report.json');
  writeFileSync(out, 'before');
  const { mtimeMs } = statSync(out);

  const { status, stderr } = await buildReport('--source', source, '--out', out);
  expect(status).toBe(1);
  expect(readFileSync(out, 'utf8')).toBe('before');
  expect(statSync(out).mtimeMs).toBe(mtimeMs);
  expect(readdirSync(dirname(out))).toEqual(['report.json']);

  const lines = stderr.trimEnd().split('\n');
  expect(lines.filter((line) => !PROBLEM.test(line))).toEqual([]);
  const own = lines.filter((line) => line.startsWith(source));
  expect(own).toContainEqual(
    expect.stringContaining(
      ':1  error  paragraph-number  expected paragraph 40, found paragraph 4',
    ),
  );
  expect(own).toContainEqual(
    expect.stringContaining(':1  error  grade-row-empty  expected a grade for “Enjoying'),
  );
  const places = own.map((line) => Number(line.slice(source.length).split(':')[1]));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

describe('--check', () => {
  test('passes if the report is up to date', async () => {
    expect(await buildReport('--check')).toEqual(SILENT_SUCCESS);
  });

  test.each([
    [
      'has a different line',
      REPORT.replace('"number": 38', '"number": 83'),
      lineOf('"number": 38'),
    ],
    ['has extra lines', `${REPORT}\n{}`, REPORT.split('\n').length + 1],
  ])('reports a file that %s', async (_, written, line) => {
    const out = temporaryPath('report.json');
    writeFileSync(out, written);
    const { status, stderr } = await buildReport('--check', '--out', out);
    expect(status).toBe(1);
    expect(stderr.trimEnd()).toMatch(PROBLEM);
    expect(stderr).toContain(`${out}:${line}:1  error  report-stale  `);
    expect(readFileSync(out, 'utf8')).toBe(written);
  });

  test('reports a missing file, and does not write it', async () => {
    const out = temporaryPath('report.json');
    const { status, stderr } = await buildReport('--check', '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain(`${out}:1:1  error  report-stale  `);
    expect(existsSync(out)).toBe(false);
  });
});

function lineOf(words: string): number {
  return REPORT.slice(0, REPORT.indexOf(words)).split('\n').length;
}

const PROBLEM = /^\S+:\d+:\d+ {2}error {2}[a-z-]+ {2}\S.*$/;
