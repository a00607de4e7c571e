/** The address of a paragraph or item in the report, with the mentions of a query marked. */
export function urlInReport(reportUrl: string, q: string, ref: string): string {
  return `${reportUrl}?${new URLSearchParams({ q }).toString()}#${ref}`;
}
