import { resolve } from 'node:path';

const PROBLEM =
  /^(?<path>.+):(?<line>\d+):(?<column>\d+) {2}error {2}(?<rule>\S+) {2}(?<reason>.*)$/;

/** A message to Vite’s client in the browser, which shows it over the page. */
interface OverlayMessage {
  type: 'error';
  err: {
    name: string;
    title: string;
    message: string;
    stack: string;
    id?: string;
    loc?: { file: string; line: number; column: number };
  };
}

/**
 * What Vite’s overlay shows of a build of the report that failed: the first problem with its place,
 * and all that was printed.
 *
 * @param printed What `build-report.ts` wrote to stderr: one problem a line, or a stack trace.
 * @param root The folder that the paths of the problems start from.
 */
export function reportOverlay(printed: string, root: string): OverlayMessage {
  const problems = printed.split('\n').filter((line) => PROBLEM.test(line));
  const first = PROBLEM.exec(problems[0] ?? '')?.groups;
  const err = {
    name: 'Report',
    title: 'The report could not be built from content/',
    // Astro’s overlay takes the message as HTML.
    message: escapeHtml(problems[0] ?? printed.trim()),
    stack: printed.trim(),
  };
  if (!first) return { type: 'error', err };

  const { path = '', line, column } = first;
  const loc = { file: resolve(root, path), line: Number(line), column: Number(column) };
  return { type: 'error', err: { ...err, id: loc.file, loc } };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
