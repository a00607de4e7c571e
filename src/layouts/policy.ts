/**
 * The content security policy of every page: it may load and run files of this site and nothing else. It
 * is in the page itself, so that it holds on every host; `public/_headers` has what only a header can
 * say. It is left out in development, where the server adds scripts and styles.
 *
 * `trusted-types` names the policies of the scripts that start a worker: one registers the service
 * worker, one starts the worker in which Pagefind searches. The policy of a page does not apply to its
 * workers, so it need not allow WebAssembly.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types offline search',
].join('; ');
