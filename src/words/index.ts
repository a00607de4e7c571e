export { wordIndex } from './word-index.ts';
export type { WordEntry, WordLetter } from './word-index.ts';
