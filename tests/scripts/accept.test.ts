import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { buildReportIn, ROOT, temporaryPath } from './run-command.ts';

const SUCCESS = { status: 0, stderr: '' };

let content: string;

beforeEach(() => {
  content = temporaryPath('content');
  cpSync(join(ROOT, 'content'), content, { recursive: true });
});

describe('words that an editor linked to', () => {
  test.each([[[]], [['--check']]])('that have changed are refused with %j', async (options) => {
    change('report.txt', 'The collaborative', 'This collaborative');
    const { status, stderr } = await build(...options);
    expect(status).toBe(1);
    expect(rulesIn(stderr, 'links.yaml')).toEqual(['pin-changed']);
    expect(stderr).toContain('expected the words that p40 had when an editor linked to it');
  });

  test('are accepted with --accept, which writes the report and the pins', async () => {
    change('report.txt', 'The collaborative', 'This collaborative');
    const pins = contentOf('pins.json');
    expect(await build('--accept')).toEqual(SUCCESS);
    expect(contentOf('report.json')).toContain('This collaborative');
    expect(contentOf('pins.json')).not.toBe(pins);
    expect(await build('--check')).toEqual(SUCCESS);
  });

  test('are not accepted where the report cannot be written', async () => {
    change('report.txt', 'The collaborative', 'This collaborative');
    const pins = contentOf('pins.json');
    const { status, stderr } = await build('--accept', '--out', content);
    expect(status).toBe(1);
    expect(stderr).toContain('report-unwritable');
    expect(contentOf('pins.json')).toBe(pins);
  });

  test('are not compared for another source', async () => {
    change('report.txt', 'The collaborative', 'This collaborative');
    const other = temporaryPath('other.txt');
    writeFileSync(other, contentOf('report.txt'));
    const out = temporaryPath('other.json');
    expect(await build('--source', other, '--out', out)).toEqual(SUCCESS);
  });

  test('are pinned anew with --accept if the pins are lost or damaged', async () => {
    const pins = contentOf('pins.json');
    rmSync(join(content, 'pins.json'));
    expect(rulesIn((await build()).stderr, 'pins.json')).toEqual(['content-missing']);
    writeFileSync(join(content, 'pins.json'), '<<<<<<< one');
    expect(new Set(rulesIn((await build()).stderr, 'pins.json'))).toEqual(
      new Set(['content-invalid']),
    );
    expect(await build('--accept')).toEqual(SUCCESS);
    expect(contentOf('pins.json')).toBe(pins);
  });
});

describe('an id of the last report', () => {
  test.each([[[]], [['--check']]])('that is lost is refused with %j', async (options) => {
    change('report.json', '"ref": "p84"', '"ref": "p85"');
    const before = contentOf('report.json');
    const { status, stderr } = await build(...options);
    expect(status).toBe(1);
    expect(rulesIn(stderr, 'report.json')).toContain('id-lost');
    expect(stderr).toContain('expected “p85”, which the last report had');
    expect(contentOf('report.json')).toBe(before);
  });

  test('that is lost is excused by an alias', async () => {
    change('report.json', '"ref": "p84"', '"ref": "p85"');
    const aliases = join(content, 'aliases.yaml');
    writeFileSync(aliases, 'aliases:\n  - { from: p85, to: p84 }\n');
    expect(await build()).toEqual(SUCCESS);
    expect(contentOf('report.json')).toContain('"from": "p85"');

    writeFileSync(aliases, 'aliases: []\n');
    expect((await build()).stderr).toContain('the alias “p85”');
  });

  test('that is lost is accepted with --accept', async () => {
    change('report.json', '"ref": "p84"', '"ref": "p85"');
    expect(await build('--accept')).toEqual(SUCCESS);
    expect(contentOf('report.json')).not.toContain('p85');
  });

  test('cannot be compared if the last report is damaged, which is one problem', async () => {
    writeFileSync(join(content, 'report.json'), '<<<<<<< one');
    const { stderr } = await build();
    expect(rulesIn(stderr, 'report.json')).toEqual(['report-unreadable']);
    expect(await build('--accept')).toEqual(SUCCESS);
  });
});

test('a YAML file that is missing is reported', async () => {
  rmSync(join(content, 'links.yaml'));
  expect((await build()).stderr).toBe(
    `${join(content, 'links.yaml')}:1:1  error  content-missing  expected a file that can be read, found none\n`,
  );
});

function build(...options: string[]) {
  return buildReportIn(content, ...options);
}

function change(name: string, from: string, to: string): void {
  const text = contentOf(name);
  if (!text.includes(from)) throw new Error(`${name} does not contain: ${from}`);
  writeFileSync(join(content, name), text.replaceAll(from, to));
}

function contentOf(name: string): string {
  return readFileSync(join(content, name), 'utf8');
}

/** The rules of the problems that are printed for a file. */
function rulesIn(printed: string, name: string): string[] {
  const start = `${join(content, name)}:`;
  const lines = printed.split('\n').filter((line) => line.startsWith(start));
  return lines.map((line) => line.split('  ')[2] ?? '');
}
