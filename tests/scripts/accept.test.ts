import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copyProject } from './copy-project.ts';
import { buildReportIn, ROOT } from './run-command.ts';

const SUCCESS = { status: 0, stdout: '', stderr: '' };

let project: string;
let temporary: string;

beforeAll(() => {
  ({ copy: project, temporary } = copyProject());
});
beforeEach(() => {
  rmSync(join(project, 'content'), { recursive: true });
  cpSync(join(ROOT, 'content'), join(project, 'content'), { recursive: true });
});
afterAll(() => {
  rmSync(temporary, { recursive: true });
});

describe('words that an editor linked to', () => {
  test.each([[[]], [['--check']]])('that have changed are refused with %j', (options) => {
    change('report.txt', 'The collaborative', 'This collaborative');
    const { status, stderr } = build(...options);
    expect(status).toBe(1);
    expect(rulesIn(stderr, 'content/links.yaml')).toEqual(['pin-changed']);
    expect(stderr).toContain('expected the words that p40 had when an editor linked to it');
  });

  test('are accepted with --accept, which writes the report and the pins', () => {
    change('report.txt', 'The collaborative', 'This collaborative');
    const pins = contentOf('pins.json');
    expect(build('--accept')).toEqual(SUCCESS);
    expect(contentOf('report.json')).toContain('This collaborative');
    expect(contentOf('pins.json')).not.toBe(pins);
    expect(build('--check')).toEqual(SUCCESS);
  });

  test('are not compared for another source', () => {
    change('report.txt', 'The collaborative', 'This collaborative');
    const other = join(project, 'other.txt');
    writeFileSync(other, contentOf('report.txt'));
    const out = join(project, 'other.json');
    expect(build('--source', other, '--out', out)).toEqual(SUCCESS);
  });

  test('are pinned anew with --accept if the pins are lost or damaged', () => {
    const pins = contentOf('pins.json');
    rmSync(join(project, 'content/pins.json'));
    expect(rulesIn(build().stderr, 'content/pins.json')).toEqual(['content-missing']);
    writeFileSync(join(project, 'content/pins.json'), '<<<<<<< one');
    expect(new Set(rulesIn(build().stderr, 'content/pins.json'))).toEqual(
      new Set(['content-invalid']),
    );
    expect(build('--accept')).toEqual(SUCCESS);
    expect(contentOf('pins.json')).toBe(pins);
  });
});

describe('an id of the last report', () => {
  test.each([[[]], [['--check']]])('that is lost is refused with %j', (options) => {
    change('report.json', '"ref": "p84"', '"ref": "p85"');
    const before = contentOf('report.json');
    const { status, stderr } = build(...options);
    expect(status).toBe(1);
    expect(rulesIn(stderr, 'content/report.json')).toContain('id-lost');
    expect(stderr).toContain('expected “p85”, which the last report had');
    expect(contentOf('report.json')).toBe(before);
  });

  test('that is lost is excused by an alias', () => {
    change('report.json', '"ref": "p84"', '"ref": "p85"');
    const aliases = join(project, 'content/aliases.yaml');
    writeFileSync(aliases, 'aliases:\n  - { from: p85, to: p84 }\n');
    expect(build()).toEqual(SUCCESS);
    expect(contentOf('report.json')).toContain('"from": "p85"');

    writeFileSync(aliases, 'aliases: []\n');
    expect(build().stderr).toContain('the alias “p85”');
  });

  test('that is lost is accepted with --accept', () => {
    change('report.json', '"ref": "p84"', '"ref": "p85"');
    expect(build('--accept')).toEqual(SUCCESS);
    expect(contentOf('report.json')).not.toContain('p85');
  });

  test('cannot be compared if the last report is damaged, which is one problem', () => {
    writeFileSync(join(project, 'content/report.json'), '<<<<<<< one');
    const { stderr } = build();
    expect(rulesIn(stderr, 'content/report.json')).toEqual(['report-unreadable']);
    expect(build('--accept')).toEqual(SUCCESS);
  });
});

test('a YAML file that is missing is reported', () => {
  rmSync(join(project, 'content/links.yaml'));
  expect(build().stderr).toBe(
    'content/links.yaml:1:1  error  content-missing  expected a file that can be read, found none\n',
  );
});

function build(...options: string[]) {
  return buildReportIn(project, ...options);
}

function change(name: string, from: string, to: string): void {
  const text = contentOf(name);
  if (!text.includes(from)) throw new Error(`${name} does not contain: ${from}`);
  writeFileSync(join(project, 'content', name), text.replaceAll(from, to));
}

function contentOf(name: string): string {
  return readFileSync(join(project, 'content', name), 'utf8');
}

/** The rules of the problems that are printed for a file. */
function rulesIn(printed: string, path: string): string[] {
  const lines = printed.split('\n').filter((line) => line.startsWith(`${path}:`));
  return lines.map((line) => line.split('  ')[2] ?? '');
}
