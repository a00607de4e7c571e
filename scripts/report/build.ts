import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
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
import type { FileProblems } from '../../src/parser/index.ts';
import { readContent, readSource } from './content-files.ts';
import type { Options } from './options.ts';
import { replaceFile } from './replace-file.ts';
import { isSystemError, orUndefined } from './system-errors.ts';

/**
 * Build the report from its source and the files beside it, and write it, or compare it with the one
 * written before.
 *
 * @param content The folder of the report’s files.
 * @returns The files with problems, in the order in which to print them. The report is written only if
 *   there are none before.
 */
export async function buildReport(options: Options, content: string): Promise<FileProblems[]> {
  const sourceFile = await readSource(options.source);
  const editorialFiles = yamlFiles((name) => readContent(join(content, name)));
  const editorial = readEditorial(editorialFiles);
  const isReadable = editorial && sourceFile.messages.length === 0;
  const report = isReadable ? readReport(sourceFile, editorial) : undefined;

  const pins = join(content, 'pins.json');
  const pinsFile =
    options.isOwnSource && !options.accept ? readContent(pins) : new VFile({ path: pins });
  const outFile = new VFile({ path: options.out });
  const files = () => [
    ...discardFollowOnProblems(sourceFile, Object.values(editorialFiles)),
    pinsFile,
    outFile,
  ];
  if (!report || !editorial) return withProblems(files());

  if (options.isOwnSource && !options.accept) {
    if (pinsFile.messages.length === 0) checkPins(report.paragraphs, editorial, pinsFile);
    await checkLast(report, options, content, outFile);
  }
  const json = toJson(Report.parse(report));
  if (options.check) await compare(json, outFile);
  if (options.check || withProblems(files()).length > 0) return withProblems(files());

  await write(json, outFile);
  const isWritten = outFile.messages.length === 0;
  if (options.accept && isWritten)
    await write(toJson(makePins(report.paragraphs, editorial)), pinsFile);
  return withProblems(files());
}

/** Compare the report with the one written last: no id may be lost. */
async function checkLast(
  report: Report,
  { out, check }: Options,
  content: string,
  outFile: VFile,
): Promise<void> {
  const last = await orUndefined(readFile(out));
  if (last === undefined) return;
  const lastFile = new VFile({ path: out, value: last.toString('utf8') });
  checkIds(report, lastFile);
  // With --check, a file that cannot be read is reported as stale; elsewhere there is nothing to keep.
  const mustBeReport = !check && resolve(out) === resolve(content, 'report.json');
  const isNew = ({ ruleId }: VFile['messages'][number]) =>
    mustBeReport || ruleId !== 'report-unreadable';
  outFile.messages.push(...lastFile.messages.filter(isNew));
}

/** Write a file; a problem is added to it where the system refuses. */
async function write(text: string, file: VFile): Promise<void> {
  try {
    await replaceFile(file.path, text);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason = `expected a file that can be written, found none (${error.code})`;
    addProblem(file, 'report-unwritable', 1, reason);
  }
}

/** Report the first line in which the written report differs from a new one. */
async function compare(json: string, outFile: VFile): Promise<void> {
  const written = (await orUndefined(readFile(outFile.path)))?.toString('utf8');
  if (written === json) return;

  const before = written?.split('\n') ?? [];
  const now = json.split('\n');
  const index = now.findIndex((line, at) => line !== before[at]);
  const line = (index === -1 ? now.length : index) + 1;
  const reason = 'expected the report that content/ gives now, found another; run npm run report';
  addProblem(outFile, 'report-stale', line, reason);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function withProblems(files: readonly FileProblems[]): FileProblems[] {
  return files.filter(({ messages }) => messages.length > 0);
}
