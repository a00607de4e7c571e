/** What is found beside the exact hits. A browser loads it only for a query that may have it. */
export { placesByKey } from './named-places.ts';
export type { KeyedPlace } from './named-places.ts';
export { placesNamed } from './places.ts';
export type { FoundPlace } from './places.ts';
export { cleanQuery } from './clean.ts';
export { figuresAsked } from './figures-asked.ts';
export type { FigureGroup } from './figures-asked.ts';
export { formatClause } from './format-clause.ts';
export { helpSteps } from './help.ts';
export type { Help } from './help.ts';
export { nearest, significantWords } from './nearest.ts';
export type { Near } from './nearest.ts';
export type { Offer } from './offers.ts';
export { readReaderNames } from './reader-names.ts';
export type { NamesData, ReaderName } from './reader-names.ts';
