import { isSupported } from './is-supported.ts';
import { startSearchPage } from './search-page.ts';

const page = document.getElementById('search-page');
// In a browser that is too old the page keeps the message that says so.
if (page && isSupported()) {
  page.querySelector('[data-needs-script]')?.remove();
  startSearchPage(page);
}
