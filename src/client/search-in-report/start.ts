// The code is loaded only when a search led here.
const query = new URLSearchParams(location.search).get('q')?.trim();
const bar = document.getElementById('search-bar');
if (query && bar) {
  import('./search-in-report.ts')
    .then(({ showSearchInReport }) => showSearchInReport(bar, query))
    .catch(reportError);
}
