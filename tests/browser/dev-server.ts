import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ownEnvironment } from '../scripts/own-environment.ts';

/**
 * Start the dev server of a project on a free port, as `npm run dev` does.
 *
 * @returns Where it serves, and how to stop it.
 * @throws When it ends before it serves, with what it printed.
 */
export async function startDevServer(
  root: string,
): Promise<{ origin: string; stop: () => Promise<void> }> {
  const server = spawn(process.execPath, [join(root, 'scripts/dev.ts')], {
    cwd: root,
    env: ownEnvironment({ PORT: '0', BASE_PATH: '', NO_COLOR: '1', FORCE_COLOR: undefined }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    server.once('close', () => {
      resolve();
    });
  });
  const origin = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const [address] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
      if (address) resolve(address);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    void ended.then(() => {
      reject(new Error(printed));
    });
  });
  return {
    origin,
    stop: () => {
      server.kill();
      return ended;
    },
  };
}
