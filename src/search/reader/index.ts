export type { CorpusParagraph } from './corpus.ts';
export { startSearchPage } from './search-page.ts';
