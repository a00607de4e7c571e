import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CONFIGURATION, HOSTS, LOG } from './hosts.ts';
import type { Host } from './hosts.ts';

/**
 * Serve the built site with another server, with its configuration in `deploy/`, and run the tests of
 * what a host does and of what readers come for. The argument is `nginx` or `apache`. The command fails
 * when that server is not installed.
 */
const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const TESTS = ['tests/browser/host.test.ts', 'tests/browser/three-uses.test.ts'];

/** The user and group that have no rights, for a server that an administrator starts. */
const NOBODY = { uid: 65_534, gid: 65_534 };

// Debian keeps servers in a folder that only administrators have in their PATH.
process.env['PATH'] = `${process.env['PATH'] ?? ''}:/usr/sbin`;
const host = HOSTS[process.argv[2] ?? ''];
const program = host?.programs.find((name) => !spawnSync(name, ['-v']).error);

if (!host) fail(`Usage: node scripts/check-host.ts ${Object.keys(HOSTS).join('|')}`);
else if (program === undefined) fail(`${host.name} is not installed: nothing was checked.`);
else process.exitCode = await check(host, program);

/** Start the server in a folder of its own as a user without rights, run the tests, and stop it. */
async function check({ name, configure, start }: Host, command: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  try {
    const port = await freePort();
    const configuration = configure({ project: PROJECT, folder, port });
    writeFileSync(join(folder, CONFIGURATION), configuration);
    const user = process.getuid?.() === 0 ? NOBODY : undefined;
    if (user) chownSync(folder, user.uid, user.gid);

    const options = { ...user, cwd: folder, stdio: 'inherit' } as const;
    if (spawnSync(command, ['-t', ...start(folder)], options).status !== 0) return 1;
    const server = spawn(command, start(folder), options);
    const ended = once(server, 'exit');
    const origin = `http://127.0.0.1:${port}`;
    while (!(await answers(origin))) {
      if (server.exitCode !== null || server.signalCode !== null)
        return fail(`${name} did not start.\n${readFileSync(join(folder, LOG), 'utf8')}`);
      await wait(100);
    }
    const env = { ...process.env, TESTED_ORIGIN: origin };
    const vitest = ['run', '--project', 'browser', ...TESTS];
    const { status } = spawnSync('vitest', vitest, { cwd: PROJECT, env, stdio: 'inherit' });
    server.kill();
    await ended;
    return status ?? 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin);
    return true;
  } catch {
    return false;
  }
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
  return 1;
}
