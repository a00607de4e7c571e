export { dataFiles } from './data-files.ts';
export { paragraphFiles } from './paragraph-files.ts';
