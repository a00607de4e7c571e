import { readFileSync } from 'node:fs';
import { readFile, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { Report } from '../src/model/schema.ts';
import {
  addProblem,
  checkIds,
  checkPins,
  decodeSource,
  discardFollowOnProblems,
  makePins,
  readEditorial,
  readReport,
  yamlFiles,
} from '../src/parser/index.ts';
import type { Editorial, FileProblems } from '../src/parser/index.ts';
import { printProblems } from './print-problems.ts';

const USAGE =
  'Usage: node scripts/build-report.ts [--source FILE] [--out FILE] [--check] [--accept]';
const SOURCE = contentPath('report.txt');
const PINS = 'pins.json';

const { source, out, check, accept } = readArguments();
const isOwnSource = resolve(source) === resolve(SOURCE);
const sourceFile = await readSource(source);
const editorialFiles = yamlFiles(readContent);
const outFile = new VFile({ path: out });
const pinsFile =
  isOwnSource && !accept ? readContent(PINS) : new VFile({ path: contentPath(PINS) });

const editorial = readEditorial(editorialFiles);
if (editorial && sourceFile.messages.length === 0) {
  const report = readReport(sourceFile, editorial);
  if (report) await finish(report, editorial);
}

const problems = allProblems();
if (hasProblems(problems)) {
  printProblems(problems, process.stderr);
  process.exitCode = 1;
}

/** Write the report, or compare it with the one written before. */
async function finish(report: Report, editorial: Editorial): Promise<void> {
  const json = toJson(Report.parse(report));
  if (isOwnSource && !accept) await compareWithLast(report, editorial);
  if (check) {
    await compare(json);
    return;
  }
  if (hasProblems(allProblems())) return;
  await write(out, json);
  if (accept) await write(contentPath(PINS), toJson(makePins(report.paragraphs, editorial)));
}

/** Compare the report with what was accepted last: the words linked to, and the ids. */
async function compareWithLast(report: Report, editorial: Editorial): Promise<void> {
  if (pinsFile.messages.length === 0) checkPins(report.paragraphs, editorial, pinsFile);
  const last = await orUndefined(readFile(out));
  if (last === undefined) return;
  const lastFile = new VFile({ path: out, value: last.toString('utf8') });
  checkIds(report, lastFile);
  // With --check, a file that cannot be read is reported as stale; elsewhere there is nothing to keep.
  const mustBeReport = !check && resolve(out) === resolve(contentPath('report.json'));
  const isNew = ({ ruleId }: VFile['messages'][number]) =>
    mustBeReport || ruleId !== 'report-unreadable';
  outFile.messages.push(...lastFile.messages.filter(isNew));
}

async function write(path: string, text: string): Promise<void> {
  try {
    await replaceFile(path, text);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason = `expected a file that can be written, found none (${error.code})`;
    addProblem(path === out ? outFile : pinsFile, 'report-unwritable', 1, reason);
  }
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function allProblems(): FileProblems[] {
  return [...discardFollowOnProblems(sourceFile, Object.values(editorialFiles)), pinsFile, outFile];
}

function hasProblems(files: readonly FileProblems[]): boolean {
  return files.some(({ messages }) => messages.length > 0);
}

/** Report the first line in which the written report differs from a new one. */
async function compare(json: string): Promise<void> {
  const written = (await orUndefined(readFile(out)))?.toString('utf8');
  if (written === json) return;

  const before = written?.split('\n') ?? [];
  const now = json.split('\n');
  const index = now.findIndex((line, at) => line !== before[at]);
  const line = (index === -1 ? now.length : index) + 1;
  const reason = 'expected the report that content/ gives now, found another; run npm run report';
  addProblem(outFile, 'report-stale', line, reason);
}

/**
 * Write a file in one step: whoever reads it meanwhile finds the old or the new, never half, and
 * nothing else is left behind. Symbolic links are followed.
 *
 * @throws A system error, also for a device or a pipe, which cannot be replaced.
 */
async function replaceFile(path: string, text: string): Promise<void> {
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

async function readSource(path: string): Promise<VFile> {
  const bytes = await orUndefined(readFile(path));
  if (bytes) return decodeSource(path, bytes);
  const file = new VFile({ path });
  addProblem(file, 'source-missing', 1, 'expected a file that can be read, found none');
  return file;
}

function readContent(name: string): VFile {
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
function contentPath(name: string): string {
  return relative('.', fileURLToPath(new URL(`../content/${name}`, import.meta.url)));
}

/** What a file operation gives, or undefined where the system refuses it. */
async function orUndefined<Result>(operation: Promise<Result>): Promise<Result | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (isSystemError(error)) return undefined;
    throw error;
  }
}

function isSystemError(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        source: { type: 'string', default: SOURCE },
        out: { type: 'string', default: contentPath('report.json') },
        check: { type: 'boolean', default: false },
        accept: { type: 'boolean', default: false },
      },
    });
    const empty = Object.entries(values).find(([, value]) => value === '');
    if (empty) throw new TypeError(`Option '--${empty[0]}' needs the name of a file`);
    if (values.accept && (values.check || resolve(values.source) !== resolve(SOURCE))) {
      throw new TypeError(
        "Option '--accept' works neither with '--check' nor with another '--source'",
      );
    }
    return values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    return process.exit(1);
  }
}
