import { globSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, inject, it } from 'vitest';
import { DIST, one, pageAt } from '../built/site.ts';

/*
 * What a host does with the site: our own server in `npm test`, nginx and Apache in `npm run check:nginx`
 * and `npm run check:apache`.
 */
const origin = inject('origin');
const FOR_A_YEAR = 'public, max-age=31536000, immutable';
const style = String(one('link[rel="stylesheet"]:not([media])', pageAt('/')).properties.href);
const font = String(one('link[rel="preload"]', pageAt('/')).properties.href);
const [fragment = ''] = globSync('pagefind/fragment/*', { cwd: DIST }).map((name) => `/${name}`);

describe('a host', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'no-cache'],
    ['/paragraphs/38/', 'text/html; charset=utf-8', 'no-cache'],
    ['/paragraphs/38/index.json', 'application/json; charset=utf-8', 'no-cache'],
    ['/paragraphs/38/index.txt', 'text/plain; charset=utf-8', 'no-cache'],
    ['/data/paragraphs.csv', 'text/csv; charset=utf-8', 'no-cache'],
    ['/data/report.md', 'text/markdown; charset=utf-8', 'no-cache'],
    ['/data/source.txt', 'text/plain; charset=utf-8', 'no-cache'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'no-cache'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
    ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['/pagefind/wasm.en.pagefind', 'application/octet-stream', 'no-cache'],
    [fragment, 'application/octet-stream', FOR_A_YEAR],
    [style, 'text/css; charset=utf-8', FOR_A_YEAR],
    [font, 'font/woff2', FOR_A_YEAR],
  ])('sends %s as %s, to be cached %s', async (path, type, caching) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']?.toLowerCase() ?? 'application/octet-stream').toBe(type);
    expect(headers['cache-control']).toBe(caching);
    expect(headers).toMatchObject(SAFETY);
  });

  it.each(['/nowhere/', '/paragraphs/85/', '/_astro/nothing.js', '/areas/nowhere.css'])(
    'has the page for a missing address at %s, not to be kept',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, headers['content-type']?.toLowerCase()]).toEqual([
        404,
        'text/html; charset=utf-8',
      ]);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers).toMatchObject(SAFETY);
      expect(body).toEqual(readFileSync(`${DIST}404.html`));
    },
  );

  it('leads to the address with a slash, and keeps the query', async () => {
    const { status, headers } = await ask('/search?q=thresholds');
    expect([301, 302, 307, 308]).toContain(status);
    const url = new URL(headers.location ?? '', origin);
    expect(url.href).toBe(`${origin}/search/?q=thresholds`);
  });

  it.each(['/report/', '/data/report.json', '/data/report.md', style])(
    'sends %s compressed to who can read that',
    async (path) => {
      const { headers, body } = await ask(path, { 'Accept-Encoding': 'gzip' });
      expect(headers['content-encoding']).toBe('gzip');
      expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
      expect(body.length).toBeLessThan((await ask(path)).body.length);
    },
  );

  it.each([{}, { 'Accept-Encoding': 'gzip' }])(
    'says that a page has not changed since it was sent: %j',
    async (accepted) => {
      const { headers } = await ask('/report/', accepted);
      const again = await ask('/report/', {
        ...accepted,
        ...(headers.etag !== undefined && { 'If-None-Match': headers.etag }),
        ...(headers['last-modified'] !== undefined && {
          'If-Modified-Since': headers['last-modified'],
        }),
      });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    },
  );
});

/** What every answer says of who may do what with it. */
const SAFETY = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=(), geolocation=()') as string,
};

/** Ask for a path as it is written, without following where the answer leads. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(origin + path, { headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    }).on('error', reject);
  });
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
