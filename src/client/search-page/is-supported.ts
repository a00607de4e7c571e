/** Whether the browser has what the search is written with. */
export function isSupported(): boolean {
  return (
    typeof Map.groupBy === 'function' &&
    typeof Set.prototype.union === 'function' &&
    typeof Array.prototype.toSorted === 'function'
  );
}
