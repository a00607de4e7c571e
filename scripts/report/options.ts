import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const USAGE =
  'Usage: node scripts/build-report.ts [--source FILE] [--out FILE] [--check] [--accept]';

/**
 * Read the options of the command.
 *
 * @param args What was typed after its name.
 * @param content The folder of the report’s files, where the source is and the report is written unless
 *   an option says otherwise.
 * @throws A UsageError where an option is wrong.
 */
export function readOptions(args: readonly string[], content: string): Options {
  const ownSource = join(content, 'report.txt');
  const { values } = parse(args, ownSource, join(content, 'report.json'));
  const empty = Object.entries(values).find(([, value]) => value === '');
  if (empty) throw new UsageError(`Option '--${empty[0]}' needs the name of a file`);
  const isOwnSource = resolve(values.source) === resolve(ownSource);
  if (values.accept && (values.check || !isOwnSource)) {
    throw new UsageError(
      "Option '--accept' works neither with '--check' nor with another '--source'",
    );
  }
  return { ...values, isOwnSource };
}

function parse(args: readonly string[], source: string, out: string) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        source: { type: 'string', default: source },
        out: { type: 'string', default: out },
        check: { type: 'boolean', default: false },
        accept: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // What `parseArgs` throws for a wrong option.
    if (error instanceof TypeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** An option is wrong. The message ends with how the command is used. */
export class UsageError extends Error {
  override name = 'UsageError';

  constructor(message: string, options?: ErrorOptions) {
    super(`${message}\n${USAGE}`, options);
  }
}

export interface Options {
  source: string;
  /** Whether the source is that of the site, so that the report is compared with the last one. */
  isOwnSource: boolean;
  /** Where the report is written. */
  out: string;
  /** Compare the report with the written one instead. */
  check: boolean;
  /** Accept changes to what was published or linked to. */
  accept: boolean;
}
