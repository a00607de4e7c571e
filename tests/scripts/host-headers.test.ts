import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersOf, readHeaderRules } from '../../scripts/host-headers.ts';

describe('the rules of a _headers file', () => {
  it('are a pattern with headers below it, and comments are ignored', () => {
    const text = '# All\n/*\n  A: one\n  B-C: two: three\n\n/some/*\n  # Not here\n  A: four\n';
    expect(readHeaderRules(text)).toEqual([
      { pattern: '/*', headers: { A: 'one', 'B-C': 'two: three' } },
      { pattern: '/some/*', headers: { A: 'four' } },
    ]);
  });

  it.each(['  A: one', '/*\nA: one', '/*\n  A one'])('cannot be read from %j', (text) => {
    expect(() => readHeaderRules(text)).toThrow('cannot have the line');
  });
});

describe('the configurations of other servers', () => {
  const { 'Cache-Control': cached, ...safety } = headersOf('/_astro/page.js');
  const { 'Cache-Control': uncached } = headersOf('/about/');
  const folders = readHeaderRules(readFileSync('public/_headers', 'utf8'))
    .filter(({ headers }) => 'Cache-Control' in headers)
    .map(({ pattern }) => pattern.replace(/^\/|\/\*$/g, ''));

  it('send the same headers: nginx', () => {
    const text = readFileSync('deploy/nginx.conf', 'utf8');
    expect(valuesOf(/^ *add_header ([\w-]+) "?(.+?)"? always;$/gm, text)).toEqual({
      ...safety,
      'Cache-Control': '$report_cache_control',
    });
    const map = /^map \$uri \$report_cache_control \{\n(.*?)^\}/ms.exec(text)?.[1] ?? '';
    expect(valuesOf(/^ +(.+) "(.+)";$/gm, map)).toEqual({
      default: uncached,
      [`"~/(${folders.join('|')})/"`]: cached,
    });
  });

  it('send the same headers: Apache', () => {
    const text = readFileSync('deploy/apache.htaccess', 'utf8');
    expect(valuesOf(/^Header always set ([\w-]+) "([^"]+)"$/gm, text)).toEqual({
      ...safety,
      'Cache-Control': uncached,
    });
    const expression = `expr=%{REQUEST_URI} =~ m#/(${folders.join('|')})/#`;
    expect(text).toContain(`\nHeader always set Cache-Control "${cached}" "${expression}"\n`);
  });
});

/** The pairs of a name and a value that a pattern finds. */
function valuesOf(pattern: RegExp, text: string): Record<string, string> {
  const found = text.matchAll(pattern);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
}
