import type { AstroIntegration } from 'astro';

/** An Astro integration that says after a build what is missing when the origin of the site is not set. */
export function warnWithoutSite(site: string | undefined): AstroIntegration {
  return {
    name: 'warn-without-site',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (site !== undefined) return;
        logger.warn(
          'SITE_URL is not set. Set it for a deployment (SITE_URL=https://example.org): without it, ' +
            'pages have no canonical address and no picture to share, and citations have no whole ' +
            'address for readers without JavaScript.',
        );
      },
    },
  };
}
