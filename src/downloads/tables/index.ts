export { evidence } from './evidence.ts';
export { figures } from './figures.ts';
export { judgements } from './judgements.ts';
export { paragraphs } from './paragraphs.ts';
export { recommendations } from './recommendations.ts';
export { statements } from './statements.ts';
