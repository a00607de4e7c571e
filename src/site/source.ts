import text from '../../content/report.txt?raw';
import type { Lines } from '../report/index.ts';

const lines = text.split('\n');

/** The lines of the source text as they stand, from one to another, both counted from 1. */
export function sourceLines({ start, end }: Lines): string {
  return lines.slice(start - 1, end).join('\n');
}
