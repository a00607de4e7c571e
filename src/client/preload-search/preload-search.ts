/**
 * Fetch the words to search at once where the address of the page has a query: the scripts that search
 * come later. The page names the file in its head.
 */
export function preloadSearch(): void {
  const corpus = document.querySelector<HTMLMetaElement>('meta[name="search-corpus"]');
  if (!corpus || !new URLSearchParams(location.search).get('q')) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  // As `fetch` asks for it, or it would be fetched again.
  link.crossOrigin = 'anonymous';
  link.href = corpus.content;
  document.head.append(link);
}
