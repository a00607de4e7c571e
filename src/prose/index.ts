export { renderProse } from './render.ts';
export type { ProseOptions } from './render.ts';
