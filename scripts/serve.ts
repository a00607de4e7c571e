import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * Serve the built site as a static host does: its files, `index.html` for a folder, and its 404 page
 * for anything else.
 *
 * @param port Where to listen on this machine; 0 for any free port.
 */
export async function serve(port: number): Promise<Server> {
  const files = sirv(DIST, { etag: true });
  const notFound = await readFile(`${DIST}404.html`);

  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  return server;
}

if (import.meta.main) {
  const port = Number(process.env['PORT'] ?? 4321);
  await serve(port);
  process.stdout.write(`The report is on http://localhost:${port}\n`);
}
