import text from '../../content/report.txt?raw';
import type { Lines } from '../model/schema.ts';

/** The source text, unaltered. */
export const sourceText: string = text;

const lines = text.split('\n');

/** Some lines of the source text as they are, first and last counted from 1. */
export function sourceLines({ start, end }: Lines): string {
  return lines.slice(start - 1, end).join('\n');
}
