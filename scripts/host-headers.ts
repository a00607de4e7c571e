import { readFileSync } from 'node:fs';

/**
 * The headers that a host sends with a file of the site, by name: those of `public/_headers`, and no
 * caching without asking again where that file says nothing of it.
 *
 * @param path The path of the file from the root of the site, such as `/about/`.
 */
export function headersOf(path: string): Record<string, string> {
  const matching = RULES.filter(({ pattern }) => matches(path, pattern));
  const headers = matching.flatMap((rule) => Object.entries(rule.headers));
  return Object.fromEntries([['Cache-Control', 'no-cache'], ...headers]);
}

/**
 * Read the rules of a `_headers` file, as Netlify and Cloudflare Pages do: a pattern, and below it, set
 * in, a header a line. `#` begins a comment.
 *
 * @throws When a line is neither.
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    const last = rules.at(-1);
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
    else if (last && name !== undefined && value !== undefined) last.headers[name] = value;
    else throw new Error(`A _headers file cannot have the line “${line}”.`);
  }
  return rules;
}

/** The star at the end of a pattern stands for any characters. */
function matches(path: string, pattern: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

const RULES = readHeaderRules(readFileSync(new URL('../public/_headers', import.meta.url), 'utf8'));

export interface HeaderRule {
  /** The paths that it is for: `/about/`, or `/_astro/*` for all that begin so. */
  pattern: string;
  headers: Record<string, string>;
}
