import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import type { Report } from '../../src/model/schema.ts';
import {
  decodeSource,
  discardFollowOnProblems,
  readEditorial,
  readReport,
  yamlFiles,
} from '../../src/parser/index.ts';
import type { Editorial, FileProblems } from '../../src/parser/index.ts';
import { problemsIn } from './problems.ts';

/** The source text of the report in content/. */
export const REPORT_TEXT = contentFile('report.txt').toString();

/** The report in a source text, or its problems and those of the YAML files with it. */
export function resultOf(source: string | Uint8Array): {
  report: Report | undefined;
  problems: string[];
} {
  const { report, files } = readSource(source);
  return { report, problems: files.flatMap(problemsIn) };
}

/** Every problem of a source text and of the YAML files with it, as the build script reports them. */
export function problemsOfSource(source: string | Uint8Array): string[] {
  return resultOf(source).problems;
}

/** The reasons of the problems at a line of a source text, under a rule. */
export function reasonsAt(line: number, rule: string, source: string): string[] {
  const messages = readSource(source).files.flatMap((file) => file.messages);
  const found = messages.filter((message) => message.line === line && message.ruleId === rule);
  return found.map(({ reason }) => reason);
}

/** The report in a source text without problems. */
export function reportIn(source: string | Uint8Array): Report {
  const { report, problems } = resultOf(source);
  if (!report) throw new Error(`Problems:\n${problems.join('\n')}`);
  return report;
}

/** The data of the YAML files in content/, each file without problems. */
export function realEditorial(): Editorial {
  const parts = Object.entries(editorial).map(([name, part]) => {
    const { path, value } = part.file;
    return [name, { ...part, file: new VFile({ path, value }) }];
  });
  return Object.fromEntries(parts) as Editorial;
}

/** A file of content/. */
export function contentFile(name: string): VFile {
  const url = new URL(`../../content/${name}`, import.meta.url);
  return new VFile({ path: `content/${name}`, value: readFileSync(url, 'utf8') });
}

const editorial = readContent();

function readContent(): Editorial {
  const content = readEditorial(yamlFiles(contentFile));
  if (!content) throw new Error('A YAML file in content/ is not valid.');
  return content;
}

function readSource(source: string | Uint8Array): {
  report: Report | undefined;
  files: FileProblems[];
} {
  const file = decodeSource('content/report.txt', Buffer.from(source));
  if (file.messages.length > 0) return { report: undefined, files: [file] };

  const data = realEditorial();
  const report = readReport(file, data);
  const yaml = Object.values(data).map((part) => part.file);
  return { report, files: discardFollowOnProblems(file, yaml) };
}
