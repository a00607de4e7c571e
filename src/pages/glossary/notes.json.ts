import type { APIRoute } from 'astro';
import { glossaryNotes } from '../../site/glossary.ts';

/** The glossary in short, for the notes on terms in the report’s words. */
export const GET: APIRoute = () => Response.json(glossaryNotes);
