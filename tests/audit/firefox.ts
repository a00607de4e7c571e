import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

/** Debian’s name, unless the environment has the path of another. */
const PROGRAM = process.env['FIREFOX_PATH'] ?? 'firefox-esr';
const A4 = { width: 21, height: 29.7 };

const tree = z.object({ contexts: z.tuple([z.object({ context: z.string() })]) });
const printed = z.object({ data: z.base64() });
const answer = z.object({ id: z.int(), result: z.unknown(), message: z.string().optional() });

/**
 * Print a page to a PDF with Firefox, over WebDriver BiDi.
 *
 * @throws When there is no Firefox, or it refuses.
 */
export async function printWithFirefox(url: string): Promise<Uint8Array> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const firefox = spawn(PROGRAM, args);
  const end = new Promise((resolve) => firefox.once('close', resolve));
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      firefox.once('error', ({ message }) => {
        reject(new Error(`Install Firefox, or set FIREFOX_PATH to the path of it: ${message}`));
      });
      firefox.once('close', () => {
        reject(new Error(`Firefox ended: ${said}`));
      });
      firefox.stderr.on('data', (text: Buffer) => {
        said += text.toString();
        const [, found] = /BiDi listening on (\S+)/.exec(said) ?? [];
        if (found) resolve(found);
      });
    });
    const command = await connect(`${address}/session`);
    await command('session.new', { capabilities: {} });
    const { context } = tree.parse(await command('browsingContext.getTree', {})).contexts[0];
    await command('browsingContext.navigate', { context, url, wait: 'complete' });
    const { data } = printed.parse(
      await command('browsingContext.print', { context, page: A4, background: true }),
    );
    return new Uint8Array(Buffer.from(data, 'base64'));
  } finally {
    firefox.kill();
    await end;
    await rm(profile, { recursive: true, force: true });
  }
}

/** A function that gives a command to the browser, and waits for its result. */
async function connect(url: string) {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  let count = 0;
  return (method: string, params: object): Promise<unknown> => {
    const id = ++count;
    return new Promise((resolve, reject) => {
      socket.addEventListener('message', function listen({ data }) {
        const reply = answer.parse(JSON.parse(String(data)));
        if (reply.id !== id) return;
        socket.removeEventListener('message', listen);
        if (reply.message === undefined) resolve(reply.result);
        else reject(new Error(`${method}: ${reply.message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  };
}
