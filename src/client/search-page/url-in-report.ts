/**
 * The address of a paragraph or item in the report, with the mentions of a query marked.
 *
 * @param mention Which mention of the paragraph is current, counted from 0.
 */
export function urlInReport(reportUrl: string, q: string, ref: string, mention = 0): string {
  const query = new URLSearchParams({ q, ...(mention > 0 && { mention: String(mention + 1) }) });
  return `${reportUrl}?${query.toString()}#${ref}`;
}
