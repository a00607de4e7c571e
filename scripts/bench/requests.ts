import { readFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/**
 * Note every request that reaches a server, from a page or its workers; what a browser takes from its
 * cache is none.
 *
 * @param folder The files that it serves.
 * @returns A function that waits until nothing was asked for during some milliseconds, and tells what
 * was sent since its last call.
 */
export function watchRequests(server: Server, folder: string): (quiet: number) => Promise<Sent[]> {
  let sent: Sent[] = [];
  let open = 0;
  let last = 0;
  server.on('request', ({ url = '', headers }, response) => {
    open += 1;
    response.once('close', () => {
      open -= 1;
      last = performance.now();
      const bytes = weigh(url, response, folder);
      sent.push({ kind: KINDS[String(headers['sec-fetch-dest'])] ?? 'data', bytes });
    });
  });
  return async (quiet) => {
    last = performance.now();
    while (open > 0 || performance.now() - last < quiet) await wait(20);
    const taken = sent;
    sent = [];
    return taken;
  };
}

/** The size of the file that was sent, compressed unless it is so already; 0 for “not modified”. */
function weigh(url: string, { statusCode }: ServerResponse, folder: string): number {
  if (statusCode === 304) return 0;
  const { pathname } = new URL(url, 'http://localhost');
  const path = statusCode === 404 ? '404.html' : pathname.replace(/\/$/, '/index.html');
  const file = readFileSync(join(folder, decodeURIComponent(path)));
  return Math.min(file.length, gzipSync(file).length);
}

/** By what a browser says that it wants a file for. */
const KINDS: Record<string, Kind> = {
  document: 'HTML',
  style: 'styles',
  script: 'scripts',
  worker: 'scripts',
  sharedworker: 'scripts',
  font: 'fonts',
};

export type Kind = 'HTML' | 'styles' | 'scripts' | 'fonts' | 'data';

export interface Sent {
  kind: Kind;
  bytes: number;
}
