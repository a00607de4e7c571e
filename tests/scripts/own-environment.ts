/**
 * The environment of this process for a command that is run as a person would, and some settings.
 * What the test runner sets is left out: Astro would take it for its own and make another site.
 */
export function ownEnvironment(settings: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !RUNNERS.test(name));
  return { ...Object.fromEntries(own), ...settings };
}

const RUNNERS = /^(BASE_URL|DEV|MODE|NODE_ENV|PROD|SITE|SSR|TEST|VITEST.*)$/;
