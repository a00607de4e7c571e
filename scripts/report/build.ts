import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { VFile } from 'vfile';
import { Report } from '../../src/model/schema.ts';
import {
  addProblem,
  checkIds,
  checkPins,
  discardFollowOnProblems,
  makePins,
  readEditorial,
  readReport,
  yamlFiles,
} from '../../src/parser/index.ts';
import type { Editorial, FileProblems } from '../../src/parser/index.ts';
import { printProblems } from '../print-problems.ts';
import { contentPath, readContent, readSource } from './content-files.ts';
import { readOptions, SOURCE } from './options.ts';
import { replaceFile } from './replace-file.ts';
import { isSystemError, orUndefined } from './system-errors.ts';

const PINS = 'pins.json';

const { source, out, check, accept } = readOptions();
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
