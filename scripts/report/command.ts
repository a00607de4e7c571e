import { printProblems } from '../print-problems.ts';
import { buildReport } from './build.ts';
import { readOptions, UsageError } from './options.ts';

/**
 * Run the command that builds the report.
 *
 * @param args What was typed after its name.
 * @param content The folder of the report’s files.
 * @param errors Where problems are printed.
 * @returns The exit code.
 */
export async function runBuildReport(
  args: readonly string[],
  content: string,
  errors: { write: (text: string) => unknown },
): Promise<number> {
  try {
    const problems = await buildReport(readOptions(args, content), content);
    printProblems(problems, errors);
    return problems.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    errors.write(`${error.message}\n`);
    return 1;
  }
}
