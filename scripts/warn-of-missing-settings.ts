import type { AstroIntegration } from 'astro';
import type { SiteSettings } from './site-settings.ts';

/** An Astro integration that says after a build what is missing because a setting is not set. */
export function warnOfMissingSettings({
  site,
  contact,
}: Pick<SiteSettings, 'site' | 'contact'>): AstroIntegration {
  return {
    name: 'warn-of-missing-settings',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (site === undefined) {
          logger.warn(
            'SITE_URL is not set. Set it for a deployment (SITE_URL=https://example.org): without it, ' +
              'pages have no canonical address and no picture to share, and citations have no whole ' +
              'address for readers without JavaScript.',
          );
        }
        if (contact === undefined) {
          logger.warn(
            'CONTACT is not set. Set it for a deployment (CONTACT=errors@example.org): without it, ' +
              'pages do not say where to report an error in the site.',
          );
        }
      },
    },
  };
}
