import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { decodeSource, readReport } from '../../src/parser/index.ts';
import { contentEditorial } from './content-editorial.ts';

/**
 * Print how the time and memory to read a report grow with its length: the report itself, and texts
 * with 10 and 100 times its paragraphs. Each is read once, by a Node process of its own, and the time
 * of that process with its start is given beside that of the parser.
 */
export function timeGrowth(): void {
  const rows = [1, 10, 100].map(measure);
  const perParagraph = (row: Growth) => row.parse / row.paragraphs;
  const first = rows[0];
  if (!first) throw new Error('Nothing was measured.');

  process.stdout.write(
    '\nparagraphs   parser ms   with start ms   memory MB   time per paragraph\n',
  );
  for (const row of rows) {
    const ratio = `×${(perParagraph(row) / perParagraph(first)).toFixed(2)}`;
    process.stdout.write(
      [
        String(row.paragraphs).padStart(10),
        row.parse.toFixed(0).padStart(11),
        row.whole.toFixed(0).padStart(15),
        row.memory.toFixed(0).padStart(11),
        ratio.padStart(20),
      ].join(' ') + '\n',
    );
  }
}

/**
 * A report that has its prose several times, in paragraphs that are numbered on.
 *
 * @param numbered How many paragraphs are numbered before the first annex.
 */
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

function measure(times: number): Growth {
  const start = performance.now();
  const run = spawnSync(process.execPath, [import.meta.filename, String(times)]);
  if (run.status !== 0) throw new Error(String(run.stderr));
  return { ...(JSON.parse(String(run.stdout)) as Parsed), whole: performance.now() - start };
}

if (import.meta.main) {
  const source = readFileSync('content/report.txt', 'utf8');
  const editorial = contentEditorial();
  const { main } = editorial.report.data.counts.paragraphs;
  const bytes = Buffer.from(repeatParagraphs(source, main, Number(process.argv[2])));
  const file = decodeSource('report.txt', bytes);
  const start = performance.now();
  readReport(file, editorial);
  const parsed: Parsed = {
    parse: performance.now() - start,
    memory: process.resourceUsage().maxRSS / 1024,
    paragraphs: String(bytes).match(/^ ?\d+\. /gm)?.length ?? 0,
  };
  const faults = file.messages.map(String).slice(0, 3);
  if (faults.length > 0) throw new Error(`The text has problems:\n${faults.join('\n')}`);
  process.stdout.write(JSON.stringify(parsed));
}

interface Parsed {
  /** How long the parser took, in milliseconds. */
  parse: number;
  /** The most memory that the process held, in megabytes. */
  memory: number;
  paragraphs: number;
}

interface Growth extends Parsed {
  /** How long the whole process took, in milliseconds. */
  whole: number;
}
