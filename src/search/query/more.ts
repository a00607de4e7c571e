/** What is found beside the exact hits. A browser loads it only for a query that may have it. */
export { helpWith } from './help.ts';
export type { Help } from './help.ts';
export { nearest, significantWords } from './nearest.ts';
export type { Near } from './nearest.ts';
export type { Offer } from './offers.ts';
export { readReaderNames } from './reader-names.ts';
export type { ReaderName, ReaderNameData } from './reader-names.ts';
