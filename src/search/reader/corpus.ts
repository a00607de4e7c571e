import type { SearchRecord } from '../records.ts';

/** A paragraph as a list of results shows it. */
export interface CorpusParagraph extends SearchRecord {
  /** Its name: `Paragraph 38`. */
  label: string;
  /** The headings that it stands under, outermost first. */
  trail: string[];
}

/** Fetch every paragraph, in report order. */
export async function loadCorpus(url: string): Promise<CorpusParagraph[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The text could not be loaded: ${response.status}`);
  return (await response.json()) as CorpusParagraph[];
}
