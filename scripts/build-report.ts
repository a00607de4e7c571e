import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { addProblem, decodeSource, readEditorial, readReport } from '../src/parser/index.ts';
import { Report } from '../src/model/schema.ts';
import { printProblems } from './print-problems.ts';

const USAGE = 'Usage: node scripts/build-report.ts [--source FILE] [--out FILE] [--check]';
const CONTENT = new URL('../content/', import.meta.url);

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
  const written = (await readFileOrNothing(out))?.toString('utf8');
  if (written === json) return;

  const before = written?.split('\n') ?? [];
  const now = json.split('\n');
  const differs = now.findIndex((line, index) => line !== before[index]);
  const reason = 'expected what content/ now says, found something else; run npm run report';
  addProblem(outFile, 'report-stale', (differs === -1 ? now.length : differs) + 1, reason);
}

/** Write a file in one step: whoever reads it meanwhile finds the old or the new, never half. */
async function replaceFile(path: string, text: string): Promise<void> {
  const fresh = `${path}.new`;
  await writeFile(fresh, text);
  try {
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh);
    throw error;
  }
}

async function readSource(path: string): Promise<VFile> {
  const bytes = await readFileOrNothing(path);
  if (bytes) return decodeSource(path, bytes);
  const file = new VFile({ path });
  addProblem(file, 'source-missing', 1, 'expected a file, found none that can be read');
  return file;
}

async function readContent(name: string): Promise<VFile> {
  const url = new URL(name, CONTENT);
  return new VFile({ path: relative('.', url.pathname), value: await readFile(url, 'utf8') });
}

async function readFileOrNothing(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
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
  const content = (name: string) => relative('.', new URL(name, CONTENT).pathname);
  try {
    const { values } = parseArgs({
      options: {
        source: { type: 'string', default: content('report.txt') },
        out: { type: 'string', default: content('report.json') },
        check: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    return process.exit(1);
  }
}
