import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import bundled, { inflate, setupLambdaEnvironment } from '@sparticuz/chromium';
import type { LaunchOptions } from 'playwright-core';

/**
 * How to start a Chromium here. On Linux it comes from an npm package, with the libraries it needs;
 * elsewhere the machine’s own Chrome is taken. CHROMIUM_PATH names another.
 */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const args = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'];
  const own = process.env['CHROMIUM_PATH'];
  if (own) return { executablePath: own, args };
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args };

  await inflate(join(packageFolder(), 'bin', 'al2023.tar.br'));
  setupLambdaEnvironment(join(tmpdir(), 'al2023', 'lib'));
  return { executablePath: await bundled.executablePath(), args };
}

function packageFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
}
