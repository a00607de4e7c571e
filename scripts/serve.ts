import { access, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import compression from '@polka/compression';
import send from 'send';
import { headersOf } from './host-headers.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import { readSettingsOrExit } from './site-settings.ts';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * Serve the built site to this machine as a static host would: its files, compressed; `index.html`
 * for a folder; its 404 page for anything else; with the headers of `public/_headers`. Files are read
 * when they are asked for, so that the site can be built again meanwhile; until its pages are back the
 * answer is 503.
 *
 * Astro’s preview server would answer POST with a file, name no charset for the 404 page, set no
 * cache headers, take another port when this one is taken, and crash when a file is deleted while it
 * is sent.
 *
 * @param port Where to listen; 0 for any free port.
 * @param options.base The path that the site was built for: `/`, or one without a slash at its end.
 * @param options.folder Where the built site is.
 * @throws When the port is taken.
 */
export async function serve(port: number, { base = '/', folder = DIST } = {}): Promise<Server> {
  const compress = compression({ brotli: true, level: 5 });
  const prefix = base.replace(/\/?$/, '/');

  const server = createServer((request, response) => {
    setHeaders(response, '/');
    refuseOtherMethods(request, response, () => {
      compress(request, response, () => {
        sendPage(request, response, { folder, prefix });
      });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  return server;
}

interface Place {
  folder: string;
  /** The path that every address of the site begins with, with a slash at its end. */
  prefix: string;
}

function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, prefix }: Place,
): void {
  const [pathname = '', query] = (request.url ?? '').split('?', 2);
  const search = query === undefined ? '' : `?${query}`;
  if (`${pathname}/` === prefix) {
    redirect(response, prefix + search);
    return;
  }
  if (!pathname.startsWith(prefix)) {
    void sendNotFound(response, folder);
    return;
  }

  const path = pathname.slice(prefix.length).replace(/^\/+/, '');
  setHeaders(response, `/${path}`);
  send(request, `/${path}`, {
    root: folder,
    acceptRanges: false,
    cacheControl: false,
    // A whole second is too coarse for a site that is built again; the ETag has milliseconds.
    lastModified: false,
  })
    .on('directory', () => {
      redirect(response, `${prefix}${path}/${search}`);
    })
    .on('error', () => {
      void sendNotFound(response, folder);
    })
    .pipe(response);
}

async function sendNotFound(response: ServerResponse, folder: string): Promise<void> {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setHeaders(response, '/404.html');
  try {
    const page = await readFile(join(folder, '404.html'));
    await access(join(folder, 'index.html'));
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  } catch {
    // Without these two pages the site is not there, or not all of it: Astro writes index.html last.
    response
      .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '1' })
      .end('The site is being built. Try again in a moment.\n');
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Vary', 'Accept-Encoding');
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { Location: to }).end();
}

if (import.meta.main) {
  const { port, base } = readSettingsOrExit();
  try {
    const server = await serve(port, { base });
    const address = server.address() as AddressInfo;
    process.stdout.write(`The report is on http://localhost:${address.port}${base}\n`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    process.stderr.write(`Port ${port} is taken. Choose another: PORT=4322 npm start\n`);
    process.exitCode = 1;
  }
}
