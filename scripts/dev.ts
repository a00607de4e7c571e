import './astro-environment.ts';
import { fileURLToPath } from 'node:url';
import { dev } from 'astro';
import { readSettingsOrExit } from './site-settings.ts';

/**
 * Start Astro’s dev server in this terminal. The `astro dev` command would print a stack trace for a
 * port that is taken, and would run in the background when it believes that a program started it.
 */
const { port } = readSettingsOrExit();
try {
  await dev({ root: fileURLToPath(new URL('../', import.meta.url)) });
} catch (error) {
  if (!(error instanceof Error && /^Port \d+ is already in use$/.test(error.message))) throw error;
  process.stderr.write(`Port ${port} is taken. Choose another: PORT=4322 npm run dev\n`);
  process.exit(1);
}
