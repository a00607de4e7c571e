import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { writeOfflineWorker } from '../../scripts/offline-worker.ts';
import { serve } from '../../scripts/serve.ts';
import { DIST } from '../built/site.ts';

/**
 * Make another build of the site, with a letter for its name. All of its pages and scripts differ from
 * those of other builds; its scripts have other addresses. A page in the browser has in `data-from` the
 * letter of its build and, once for each script that ran, the letter of the script’s.
 *
 * @returns The folder, with a slash at its end; it is deleted after the test.
 */
export async function makeBuild(letter: string): Promise<string> {
  const folder = `${makeFolder()}/`;
  const isNeeded = (path: string) => !/^(data|pagefind|paragraphs|share)$/.test(basename(path));
  cpSync(DIST, folder, { recursive: true, filter: isNeeded });
  const scripts = globSync('_astro/*.js', { cwd: folder });
  const names = scripts.map((path) => path.replace('_astro/', ''));
  for (const path of [...scripts, ...globSync('**/*.html', { cwd: folder })]) {
    const text = names.reduce(
      (all, name) => all.replaceAll(name, letter + name),
      readFileSync(folder + path, 'utf8'),
    );
    const marked = path.endsWith('.js')
      ? `${text};document.documentElement.dataset.from+="${letter}"`
      : text.replace('<html', `<html data-from="${letter}"`);
    writeFileSync(folder + path, marked);
  }
  for (const name of names)
    renameSync(`${folder}_astro/${name}`, `${folder}_astro/${letter}${name}`);
  await writeOfflineWorker(folder);
  return folder;
}

/** Serve a build until the test is finished; another may take its place meanwhile. */
export async function serveBuild(folder: string): Promise<Host> {
  const current = join(makeFolder(), 'current');
  symlinkSync(folder, current);
  const server = await serve(0, { folder: `${current}/` });
  const sockets: Socket[] = [];
  server.on('connection', (socket) => sockets.push(socket));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy(next) {
      rmSync(current);
      symlinkSync(next, current);
    },
    stopAnswering() {
      server.removeAllListeners('request');
    },
    bytesSent: () => sockets.reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
  };
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'builds-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

export interface Host {
  origin: string;
  /** Put another build in place of the one that is served. */
  deploy: (folder: string) => void;
  /** Leave every request from now on without an answer. */
  stopAnswering: () => void;
  /** How many bytes have been sent, headers and all. */
  bytesSent: () => number;
}
