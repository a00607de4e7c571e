export { dataFiles } from './data-files.ts';
export type { DataFile } from './data-file.ts';
export { describeColumn } from './describe-column.ts';
export { measure } from './data-package.ts';
export { paragraphFiles } from './paragraph-files.ts';
