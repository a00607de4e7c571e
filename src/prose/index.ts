export { renderProse } from './render.ts';
