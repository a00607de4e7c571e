/** Whether the browser has what the search is written with: `Map.groupBy` is the newest part of it. */
export function isSupported(): boolean {
  return typeof Map.groupBy === 'function';
}
