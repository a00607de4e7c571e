import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.ts';

const PAGES = {
  'index.html': 'overview',
  '404.html': 'nothing here',
  'areas/index.html': 'areas',
  'data/report.csv': 'a,b',
  'data/report.md': '# report',
  '_astro/page.abc123.css': 'body {}',
};

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ség 1 %20 '));
  build();
  server = await serve(0, { folder, base: '/some/path' });
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the server', () => {
  it.each([
    ['/some/path/', 200, 'text/html; charset=utf-8', 'overview'],
    ['/some/path/areas/', 200, 'text/html; charset=utf-8', 'areas'],
    ['/some/path/data/report.csv', 200, 'text/csv; charset=utf-8', 'a,b'],
    ['/some/path/data/report.md', 200, 'text/markdown; charset=utf-8', '# report'],
    ['/some/path/nowhere/', 404, 'text/html; charset=utf-8', 'nothing here'],
    ['/some/path/%zz', 404, 'text/html; charset=utf-8', 'nothing here'],
    ['/some/path/../package.json', 404, 'text/html; charset=utf-8', 'nothing here'],
    ['/some/path/%2e%2e/package.json', 404, 'text/html; charset=utf-8', 'nothing here'],
    ['/', 404, 'text/html; charset=utf-8', 'nothing here'],
    ['/areas/', 404, 'text/html; charset=utf-8', 'nothing here'],
    ['//host/', 404, 'text/html; charset=utf-8', 'nothing here'],
  ])('answers %s with %i', async (path, status, type, body) => {
    const answer = await get(path);
    expect([answer.status, answer.headers['content-type'], answer.body]).toEqual([
      status,
      type,
      body,
    ]);
  });

  it.each([
    ['/some/path', '/some/path/'],
    ['/some/path?q=a', '/some/path/?q=a'],
    ['/some/path/areas?q=a', '/some/path/areas/?q=a'],
    ['/some/path//areas', '/some/path/areas/'],
  ])('leads from %s to the address with a slash', async (path, to) => {
    const { status, headers } = await get(path);
    expect([status, headers.location]).toEqual([302, to]);
  });

  it('lets a browser keep only the files whose names change with their content', async () => {
    const hashed = await get('/some/path/_astro/page.abc123.css');
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/some/path/areas/', '/some/path/data/report.csv', '/some/path/nowhere/']) {
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
    }
  });

  it('sends no body for HEAD', async () => {
    const { status, body, headers } = await get('/some/path/', { method: 'HEAD' });
    expect([status, body, headers['content-length']]).toEqual([200, '', '8']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    const { status, headers } = await get('/some/path/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('listens on this machine alone', () => {
    expect(['127.0.0.1', '::1']).toContain((server.address() as AddressInfo).address);
  });

  it('refuses a port that is taken', async () => {
    const { port } = server.address() as AddressInfo;
    await expect(serve(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('a site that is built again while it is served', () => {
  it('is sent as it is now, whole, also to a browser that has the page from before', async () => {
    const before = await get('/some/path/areas/');
    const ifNoneMatch = { headers: { 'If-None-Match': String(before.headers.etag) } };
    expect((await get('/some/path/areas/', ifNoneMatch)).status).toBe(304);

    writeFileSync(join(folder, 'areas/index.html'), 'areas, and more of them');
    const after = await get('/some/path/areas/', ifNoneMatch);
    expect([after.status, after.body]).toEqual([200, 'areas, and more of them']);
  });

  it('is unavailable until it is complete, and then there', async () => {
    rmSync(folder, { recursive: true });
    expect((await get('/some/path/areas/')).status).toBe(503);

    mkdirSync(folder);
    writeFileSync(join(folder, '404.html'), 'nothing here');
    const { status, headers } = await get('/some/path/areas/');
    expect([status, headers['retry-after']]).toEqual([503, '1']);

    build();
    expect((await get('/some/path/areas/')).status).toBe(200);
  });
});

function build(): void {
  for (const [path, text] of Object.entries(PAGES)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Ask for a path exactly as it is written; `fetch` would tidy it and follow redirects. */
function get(path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<Answer>((resolve, reject) => {
    request({ host: 'localhost', port, path, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}
