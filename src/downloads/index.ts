export { dataFiles } from './data-files.ts';
