export { showSearchInReport } from './landing.ts';
export { startSearchPage } from './search-page.ts';
