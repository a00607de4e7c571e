/** A setting that cannot be used. Its message is one sentence for the person who made the setting. */
export class SettingError extends Error {}

export interface SiteSettings {
  /** The origin of canonical addresses, `https://example.org`; undefined when it is not set. */
  site: string | undefined;
  /** The path that the site is deployed under: `/`, or `/some/path` without a slash at its end. */
  base: string;
  /** Where readers report an error in the site: a `mailto:` or web address; undefined when not set. */
  contact: string | undefined;
  /** The port that the site is served on, on this machine. 0 means any free port. */
  port: number;
}

/**
 * Read the settings of a build and of a server from environment variables.
 *
 * @throws SettingError When one of them cannot be used.
 */
export function readSettings(env: NodeJS.ProcessEnv): SiteSettings {
  return {
    site: readSite(env['SITE_URL']),
    base: readBase(env['BASE_PATH']),
    contact: readContact(env['CONTACT']),
    port: readPort(env['PORT']),
  };
}

/** Read the settings from this process; print why and exit with 1 when one cannot be used. */
export function readSettingsOrExit(): SiteSettings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

function readSite(value = ''): string | undefined {
  if (value === '') return undefined;
  const url = URL.parse(value);
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (isWeb && url.href === `${url.origin}/` && !/[?#]$/.test(value)) return url.origin;
  throw new SettingError(
    `SITE_URL must be an origin like https://example.org, without a path (BASE_PATH is for that), but is “${value}”.`,
  );
}

function readBase(value = ''): string {
  const steps = value.replace(/^\/|\/$/g, '').split('/');
  if (steps.join('') === '') return '/';
  if (/^[a-z]:/i.test(value)) {
    throw new SettingError(
      `BASE_PATH must be a path like /report, but is the Windows path “${value}”: in Git Bash, which makes one of /report, leave out the first slash (BASE_PATH=report).`,
    );
  }
  if (steps.every((step) => /^[\w.~-]+$/.test(step) && !/^\.+$/.test(step))) {
    return `/${steps.join('/')}`;
  }
  throw new SettingError(
    `BASE_PATH must be a path like /report, of letters, digits and the signs - . _ ~ between slashes, but is “${value}”.`,
  );
}

function readContact(value = ''): string | undefined {
  if (value === '') return undefined;
  if (/^[^\s@:/?#]+@[^\s@:/?#]+\.[^\s@:/?#]+$/.test(value)) return `mailto:${encodeURI(value)}`;
  const url = URL.parse(value);
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url.href;
  throw new SettingError(
    `CONTACT must be an e-mail address like errors@example.org or the address of a page like https://example.org/contact, but is “${value}”.`,
  );
}

function readPort(value = '4321'): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new SettingError(`PORT must be a whole number from 0 to 65535, but is “${value}”.`);
}
