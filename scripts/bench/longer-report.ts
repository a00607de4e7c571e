import { readFileSync } from 'node:fs';
import { decodeSource } from '../../src/parser/index.ts';
import type { Editorial } from '../../src/parser/index.ts';
import { readDraft } from '../../src/parser/read-draft.ts';
import type { Report } from '../../src/model/schema.ts';
import { required } from '../../src/text/required.ts';

/** The source text of a report that has its prose several times, in paragraphs that are numbered on. */
export function longerSource(times: number, { report }: Editorial): Buffer {
  const source = readFileSync('content/report.txt', 'utf8');
  return Buffer.from(repeatParagraphs(source, report.data.counts.paragraphs.main, times));
}

/** What the parser reads of such a text, which an editor has not been through. */
export function longerReport(source: Buffer, editorial: Editorial): Report {
  const { overview, ...report } = readDraft(decodeSource('report.txt', source), editorial).report;
  return { ...report, overview: required(overview, 'what the overview quotes') };
}

/** @param numbered How many paragraphs are numbered before the first annex. */
function repeatParagraphs(source: string, numbered: number, times: number): string {
  const [body, annexes] = splitAt(source, ' Annex A:');
  const paragraphs = body
    .replace(/^.* joint area review +\d+ *$/gm, '')
    .split(/\n\s*\n|\n(?= [A-Z]| ?\d+\. )/)
    .flatMap((text) => (/^\d+\. [^:•–]+\.\s*$/.test(text) ? [text.replace(/^\d+/, '')] : []));
  const copies = Array.from({ length: numbered * (times - 1) }, (_, index) => {
    return `${numbered + index + 1}${paragraphs[index % paragraphs.length] ?? ''}\n\n`;
  });
  return `${body}${copies.join('')}${annexes}`;
}

function splitAt(text: string, words: string): [before: string, after: string] {
  const at = text.indexOf(words);
  if (at === -1) throw new Error(`The source text does not have “${words}”.`);
  return [text.slice(0, at), text.slice(at)];
}
