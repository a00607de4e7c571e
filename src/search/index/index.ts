export { buildPagefindIndex } from './pagefind-index.ts';
export type { IndexFile } from './pagefind-index.ts';
export { searchRecords } from './records.ts';
export type { SearchRecord } from './records.ts';
