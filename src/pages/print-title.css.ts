import type { APIRoute } from 'astro';
import { report } from '../site/report.ts';

/** The style sheet that prints the report’s title at the foot of every page. */
export const GET: APIRoute = () =>
  new Response(
    `@page { @bottom-left { color: #444; content: ${JSON.stringify(report.title)}; font: 9pt 'Site Sans', sans-serif } }\n`,
    { headers: { 'Content-Type': 'text/css; charset=utf-8' } },
  );
