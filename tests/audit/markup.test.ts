import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';

/** Where npm puts the Nu HTML checker, unless the environment names another. */
const JAR = process.env['VNU_JAR'] ?? 'node_modules/vnu-jar/build/dist/vnu.jar';

/** It reads files, which have no origin for a policy to name. The browser tests hold the policy. */
const POLICY = ' violates Content Security Policy ';

const output = z.object({ messages: z.array(z.object({ url: z.string(), message: z.string() })) });

it('has nothing that the Nu HTML checker finds wrong or warns of, on any page', () => {
  const { error } = run(['-version']);
  expect(error, 'The Nu HTML checker needs Java: install it.').toBe(undefined);
  const advice =
    'Run `npm install --no-save vnu-jar@26.9.27`, or set VNU_JAR to the path of vnu.jar.';
  expect(existsSync(JAR), advice).toBe(true);

  const { stdout } = run(['-jar', JAR, '--format', 'json', '--stdout', '--skip-non-html', 'dist']);
  const { messages } = output.parse(JSON.parse(stdout));
  const faults = messages.filter(({ message }) => !message.includes(POLICY));
  expect(faults).toEqual([]);
});

function run(args: string[]) {
  return spawnSync('java', args, { encoding: 'utf8', maxBuffer: 50_000_000 });
}
