import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentPath } from './content-files.ts';

/** The source that the site is made from. */
export const SOURCE = contentPath('report.txt');
const USAGE =
  'Usage: node scripts/build-report.ts [--source FILE] [--out FILE] [--check] [--accept]';

/** The options of the command. Where one is wrong, says so and exits with code 1. */
export function readOptions() {
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
