import { isDeepStrictEqual } from 'node:util';
import { REPORT_TEXT, reportIn, resultOf } from '../real-report.ts';
import { differences, gradesOf } from './judge.ts';
import { changeLayout } from './layout-changes.ts';
import { mutate, randomFrom } from './mutations.ts';

/**
 * Change the layout of the source text and the order of its words again and again, and list what the
 * parser refuses for another reason than what the words say.
 */
export function fuzzLayout(runs: number, seed: number): string[] {
  const random = randomFrom(seed);
  return Array.from({ length: runs }, (_, run) => {
    const { name, text } = changeLayout(REPORT_TEXT, random);
    const { report, problems } = resultOf(text);
    const ofForm = problems.filter(isOfForm);
    const lost = report ? differences(text, report) : [];
    return [...ofForm, ...lost].map((fault) => `layout ${run}: ${name}: ${fault}`);
  }).flat();
}

/**
 * A problem of the source text, but for those that other words deserve. The data of the YAML files
 * names words of the report, so a problem there is never one of form.
 */
function isOfForm(problem: string): boolean {
  return (
    problem.startsWith('report.txt:') &&
    !/ (?:judgement-narrative|abbreviation-\w+|reference-dangling)$/.test(problem)
  );
}

/** Change the source text again and again, and judge what the parser makes of each change. */
export function fuzz(runs: number, seed: number): FuzzResult {
  const random = randomFrom(seed);
  const grades = gradesOf(reportIn(REPORT_TEXT));
  const result: FuzzResult = { refused: 0, accepted: 0, faults: [], unstatedGrades: [] };

  for (let run = 0; run < runs; run++) {
    const mutation = mutate(REPORT_TEXT, random);
    const { report, problems } = resultOf(mutation.text);
    if (!report) {
      result.refused += 1;
      if (
        problems.length === 0 ||
        problems.some((problem) => !/^[\w.-]+:\d+:\d+ [\w-]+$/.test(problem))
      ) {
        result.faults.push(`run ${run}: ${mutation.name}: a problem without its place`);
      }
      continue;
    }
    result.accepted += 1;
    const lost = differences(mutation.text, report);
    if (lost.length > 0) result.faults.push(`run ${run}: ${mutation.name}: ${lost.join(', ')}`);
    const found = gradesOf(report);
    if (isDeepStrictEqual(found, grades)) continue;
    if (
      mutation.name === 'change a grade' &&
      isDeepStrictEqual(Object.keys(found), Object.keys(grades))
    ) {
      result.unstatedGrades.push(`run ${run}: ${changed(grades, found)}`);
    } else {
      result.faults.push(`run ${run}: ${mutation.name}: ${changed(grades, found)}`);
    }
  }
  return result;
}

function changed(before: Record<string, number>, after: Record<string, number>): string {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return ids
    .filter((id) => before[id] !== after[id])
    .map((id) => `${id} ${before[id] ?? 'none'} → ${after[id] ?? 'none'}`)
    .join(', ');
}

export interface FuzzResult {
  refused: number;
  accepted: number;
  /** Accepted runs that lost words or moved grades, and problems without a place. */
  faults: string[];
  /** Changed cells that no sentence of the report states. */
  unstatedGrades: string[];
}
