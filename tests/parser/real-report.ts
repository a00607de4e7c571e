import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { decodeSource, readEditorial, readReport } from '../../src/parser/index.ts';
import type { Editorial } from '../../src/parser/index.ts';
import type { Report } from '../../src/model/schema.ts';
import { problemsIn } from './problems.ts';

/** The source text of the report as it stands in content/. */
export const REPORT_TEXT = contentFile('report.txt').toString();

/** Every problem of a source text, and of the editor’s files with it, as the command finds them. */
export function problemsOfSource(source: string | Uint8Array): string[] {
  return readSource(source).files.flatMap(problemsIn);
}

/** What is said of a source text at a line under a rule. */
export function reasonsAt(line: number, rule: string, source: string): string[] {
  const messages = readSource(source).files.flatMap((file) => file.messages);
  const found = messages.filter((message) => message.line === line && message.ruleId === rule);
  return found.map(({ reason }) => reason);
}

/** The report in a source text that has no problem. */
export function reportIn(source: string | Uint8Array): Report {
  const { report, files } = readSource(source);
  const problems = files.flatMap(problemsIn);
  if (!report || problems.length > 0) throw new Error(`Problems:\n${problems.join('\n')}`);
  return report;
}

/** What the editor adds to the report, without problems. */
export function realEditorial(): Editorial {
  for (const { file } of editorialParts(editorial)) file.messages = [];
  return editorial;
}

/** A file of content/. */
export function contentFile(name: string): VFile {
  const url = new URL(`../../content/${name}`, import.meta.url);
  return new VFile({ path: `content/${name}`, value: readFileSync(url, 'utf8') });
}

const editorial = readContent();

function readContent(): Editorial {
  const content = readEditorial({
    report: contentFile('report.yaml'),
    abbreviations: contentFile('abbreviations.yaml'),
    links: contentFile('links.yaml'),
    counterparts: contentFile('counterparts.yaml'),
  });
  if (!content) throw new Error('The editor’s files in content/ cannot be read.');
  return content;
}

function readSource(source: string | Uint8Array): { report?: Report; files: VFile[] } {
  const file = decodeSource('content/report.txt', Buffer.from(source));
  if (file.messages.length > 0) return { files: [file] };

  const report = readReport(file, realEditorial());
  return { report, files: [file, ...editorialParts(editorial).map((part) => part.file)] };
}

function editorialParts({ report, abbreviations, links, counterparts }: Editorial) {
  return [report, abbreviations, links, counterparts];
}
