import type { AddressInfo } from 'node:net';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { chromiumOptions } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';

/** Serve the built site, and unpack the browser that each worker starts. */
export default async function setup(project: TestProject) {
  const site = await serveSite();
  project.provide('origin', site.origin);
  project.provide('chromium', await chromiumOptions());
  return site.close;
}

/** Serve the site here, or use the server that TESTED_ORIGIN names: `scripts/check-host.ts` sets it. */
async function serveSite(): Promise<{ origin: string; close: () => void }> {
  const origin = process.env['TESTED_ORIGIN'];
  if (origin !== undefined) return { origin, close: () => undefined };
  const server = await serve(0);
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served. */
    origin: string;
    /** How to start the browser. */
    chromium: Pick<LaunchOptions, 'executablePath' | 'channel' | 'args'>;
  }
}
