import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildReportIn, temporaryProject } from './run-command.ts';

const SUCCESS = { status: 0, stdout: '', stderr: '' };

describe('words that an editor linked to', () => {
  test.each([[[]], [['--check']]])('that have changed are refused with %j', (options) => {
    const project = projectWith('report.txt', 'The collaborative', 'This collaborative');
    const { status, stderr } = buildReportIn(project, ...options);
    expect(status).toBe(1);
    expect(rulesIn(stderr, 'content/links.yaml')).toEqual(['pin-changed']);
    expect(stderr).toContain('expected the words that p40 had when an editor linked to it');
  });

  test('are accepted with --accept, which writes the report and the pins', () => {
    const project = projectWith('report.txt', 'The collaborative', 'This collaborative');
    const pins = contentOf(project, 'pins.json');
    expect(buildReportIn(project, '--accept')).toEqual(SUCCESS);
    expect(contentOf(project, 'report.json')).toContain('This collaborative');
    expect(contentOf(project, 'pins.json')).not.toBe(pins);
    expect(buildReportIn(project, '--check')).toEqual(SUCCESS);
  });

  test('are not compared for another source', () => {
    const project = projectWith('report.txt', 'The collaborative', 'This collaborative');
    const other = join(project, 'other.txt');
    writeFileSync(other, contentOf(project, 'report.txt'));
    const out = join(project, 'other.json');
    expect(buildReportIn(project, '--source', other, '--out', out)).toEqual(SUCCESS);
  });

  test('are pinned anew with --accept if the pins are lost or damaged', () => {
    const project = temporaryProject();
    const pins = contentOf(project, 'pins.json');
    rmSync(join(project, 'content/pins.json'));
    expect(rulesIn(buildReportIn(project).stderr, 'content/pins.json')).toEqual([
      'content-missing',
    ]);
    writeFileSync(join(project, 'content/pins.json'), '<<<<<<< one');
    expect(new Set(rulesIn(buildReportIn(project).stderr, 'content/pins.json'))).toEqual(
      new Set(['content-invalid']),
    );
    expect(buildReportIn(project, '--accept')).toEqual(SUCCESS);
    expect(contentOf(project, 'pins.json')).toBe(pins);
  });
});

describe('an id of the last report', () => {
  test.each([[[]], [['--check']]])('that is lost is refused with %j', (options) => {
    const project = projectWith('report.json', '"ref": "p84"', '"ref": "p85"');
    const before = contentOf(project, 'report.json');
    const { status, stderr } = buildReportIn(project, ...options);
    expect(status).toBe(1);
    expect(rulesIn(stderr, 'content/report.json')).toContain('id-lost');
    expect(stderr).toContain('expected “p85”, which the last report had');
    expect(contentOf(project, 'report.json')).toBe(before);
  });

  test('that is lost is excused by an alias', () => {
    const project = projectWith('report.json', '"ref": "p84"', '"ref": "p85"');
    const aliases = join(project, 'content/aliases.yaml');
    writeFileSync(aliases, 'aliases:\n  - { from: p85, to: p84 }\n');
    expect(buildReportIn(project)).toEqual(SUCCESS);
    expect(contentOf(project, 'report.json')).toContain('"from": "p85"');

    writeFileSync(aliases, 'aliases: []\n');
    expect(buildReportIn(project).stderr).toContain('the alias “p85”');
  });

  test('that is lost is accepted with --accept', () => {
    const project = projectWith('report.json', '"ref": "p84"', '"ref": "p85"');
    expect(buildReportIn(project, '--accept')).toEqual(SUCCESS);
    expect(contentOf(project, 'report.json')).not.toContain('p85');
  });

  test('cannot be compared if the last report is damaged, which is one problem', () => {
    const project = temporaryProject();
    writeFileSync(join(project, 'content/report.json'), '<<<<<<< one');
    const { stderr } = buildReportIn(project);
    expect(rulesIn(stderr, 'content/report.json')).toEqual(['report-unreadable']);
    expect(buildReportIn(project, '--accept')).toEqual(SUCCESS);
  });
});

test('a YAML file that is missing is reported', () => {
  const project = temporaryProject();
  rmSync(join(project, 'content/links.yaml'));
  expect(buildReportIn(project).stderr).toBe(
    'content/links.yaml:1:1  error  content-missing  expected a file that can be read, found none\n',
  );
});

function projectWith(name: string, from: string, to: string): string {
  const project = temporaryProject();
  const text = contentOf(project, name);
  if (!text.includes(from)) throw new Error(`${name} does not contain: ${from}`);
  writeFileSync(join(project, 'content', name), text.replaceAll(from, to));
  return project;
}

function contentOf(project: string, name: string): string {
  return readFileSync(join(project, 'content', name), 'utf8');
}

/** The rules of the problems that are printed for a file. */
function rulesIn(printed: string, path: string): string[] {
  const lines = printed.split('\n').filter((line) => line.startsWith(`${path}:`));
  return lines.map((line) => line.split('  ')[2] ?? '');
}
