import type { APIRoute } from 'astro';
import { report } from '../site/report.ts';
import { urls } from '../site/urls.ts';

/** The web app manifest: what a phone needs to add the site to its home screen. */
export const GET: APIRoute = () =>
  Response.json({
    name: report.title,
    short_name: 'Report',
    lang: 'en-GB',
    start_url: urls.overview(),
    scope: urls.overview(),
    display: 'minimal-ui',
    background_color: '#fbfbf8',
    theme_color: '#14296a',
    icons: [
      { src: urls.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: urls.file('touch-icon.png'), sizes: '180x180', type: 'image/png' },
    ],
  });
