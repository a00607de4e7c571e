import './astro-environment.ts';

/** Run a command of Astro, such as `node scripts/astro.ts build`, without its telemetry. */
await import(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')).href);
