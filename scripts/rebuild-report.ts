import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { relative, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { oneAtATime } from './one-at-a-time.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import { reportOverlay } from './report-overlay.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** The files that the report is made from, and made by. */
const SOURCES =
  /^(content\/(.*\.(txt|yaml)|pins\.json)|(src\/(parser|model|text)|scripts)\/.*\.ts)$/;

/**
 * An Astro integration for `npm run dev`: builds the report at the start, and again whenever one of
 * its sources changes. The pages follow, because they import the result. Problems are printed, and
 * shown over every page until they are mended.
 */
export function rebuildReport(): AstroIntegration {
  let rebuild = () => Promise.resolve();
  return {
    name: 'rebuild-report',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const { hot } = server.environments.client;
        let overlay: ReturnType<typeof reportOverlay> | undefined;

        rebuild = oneAtATime(async () => {
          const hadProblems = overlay !== undefined;
          const printed = await problemsOfBuild();
          overlay = printed === undefined ? undefined : reportOverlay(printed, ROOT);
          if (overlay) hot.send(overlay);
          else if (hadProblems) hot.send({ type: 'full-reload', path: '*' });
        });
        // A page that is opened while there are problems is out of date too.
        hot.on('vite:client:connect', (_, client) => {
          if (overlay) client.send(overlay);
        });
        server.watcher.on('all', (_, path) => {
          if (!isSource(path)) return;
          rebuild().catch((error: unknown) => {
            logger.error(String(error));
          });
        });
        server.middlewares.use(refuseOtherMethods);
      },
      'astro:server:start': () => rebuild(),
    },
  };
}

/** Whether the report is made from a file, or by it, given its absolute path. */
export function isSource(path: string): boolean {
  return SOURCES.test(relative(ROOT, path).replaceAll(sep, '/'));
}

/** Build the report. Returns what was printed to stderr, and prints it, when that fails. */
async function problemsOfBuild(): Promise<string | undefined> {
  const build = spawn(process.execPath, ['scripts/build-report.ts'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  const [printed] = await Promise.all([text(build.stderr), once(build, 'close')]);
  if (build.exitCode === 0) return undefined;
  process.stderr.write(printed);
  return printed;
}
