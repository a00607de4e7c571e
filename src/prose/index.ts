export type { CrossReference } from './cross-references.ts';
export { renderProse } from './render.ts';
