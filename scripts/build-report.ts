import { readFile, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { addProblem, decodeSource, readEditorial, readReport } from '../src/parser/index.ts';
import { Report } from '../src/model/schema.ts';
import { printProblems } from './print-problems.ts';

const USAGE = 'Usage: node scripts/build-report.ts [--source FILE] [--out FILE] [--check]';
const CONTENT = fileURLToPath(new URL('../content/', import.meta.url));

const { source, out, check } = readArguments();
const sourceFile = await readSource(source);
const editorialFiles = {
  report: await readContent('report.yaml'),
  abbreviations: await readContent('abbreviations.yaml'),
  links: await readContent('links.yaml'),
  counterparts: await readContent('counterparts.yaml'),
};
const outFile = new VFile({ path: out });

const editorial = readEditorial(editorialFiles);
if (sourceFile.messages.length === 0 && editorial) {
  const report = readReport(sourceFile, editorial);
  if (!hasProblems()) await finish(report);
}
if (hasProblems()) {
  printProblems([...Object.values(editorialFiles), sourceFile, outFile], process.stderr);
  process.exitCode = 1;
}

/** Write the report, or hold it against the one written before. */
async function finish(report: Report): Promise<void> {
  const json = `${JSON.stringify(Report.parse(report), null, 2)}\n`;
  if (check) {
    await compare(json);
    return;
  }
  try {
    await replaceFile(out, json);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason = `expected a place to write the report to, found none (${error.code})`;
    addProblem(outFile, 'report-unwritable', 1, reason);
  }
}

async function compare(json: string): Promise<void> {
  const written = (await orUndefined(readFile(out)))?.toString('utf8');
  if (written === json) return;

  const before = written?.split('\n') ?? [];
  const now = json.split('\n');
  const differs = now.findIndex((line, index) => line !== before[index]);
  const reason = 'expected what content/ now says, found something else; run npm run report';
  addProblem(outFile, 'report-stale', (differs === -1 ? now.length : differs) + 1, reason);
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
  addProblem(file, 'source-missing', 1, 'expected a file, found none that can be read');
  return file;
}

/** The path of a file of `content/` from where the command runs, as its problems name it. */
function contentPath(name: string): string {
  return relative('.', join(CONTENT, name));
}

async function readContent(name: string): Promise<VFile> {
  const path = contentPath(name);
  return new VFile({ path, value: await readFile(path, 'utf8') });
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

function hasProblems(): boolean {
  return [...Object.values(editorialFiles), sourceFile, outFile].some(
    ({ messages }) => messages.length > 0,
  );
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        source: { type: 'string', default: contentPath('report.txt') },
        out: { type: 'string', default: contentPath('report.json') },
        check: { type: 'boolean', default: false },
      },
    });
    const empty = Object.entries(values).find(([, value]) => value === '');
    if (empty) throw new TypeError(`Option '--${empty[0]}' needs the name of a file`);
    return values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    return process.exit(1);
  }
}
