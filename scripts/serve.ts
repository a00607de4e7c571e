import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import compression from '@polka/compression';
import sirv from 'sirv';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * Serve the built site as a static host does: its files, compressed; `index.html` for a folder; its
 * 404 page for anything else.
 *
 * @param port Where to listen on this machine; 0 for any free port.
 * @throws When the port is taken.
 */
export async function serve(port: number): Promise<Server> {
  const files = sirv(DIST, { etag: true, setHeaders: nameCharset });
  const compress = compression({ brotli: true, level: 5 });
  const notFound = await readFile(`${DIST}404.html`);

  const server = createServer((request, response) => {
    compress(request, response, () => {
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
      });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  return server;
}

/** Text is UTF-8; a browser would take it for another encoding where nothing says so. */
function nameCharset(response: ServerResponse, path: string): void {
  const type = TEXT_TYPES[path.replace(/^.*\./, '')];
  if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}

const TEXT_TYPES: Record<string, string> = {
  csv: 'text/csv',
  md: 'text/markdown',
  txt: 'text/plain',
};

if (import.meta.main) {
  const port = Number(process.env['PORT'] ?? 4321);
  try {
    await serve(port);
    process.stdout.write(`The report is on http://localhost:${port}\n`);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    process.stderr.write(`Port ${port} is taken. Choose another: PORT=4322 npm start\n`);
    process.exitCode = 1;
  }
}
