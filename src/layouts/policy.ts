/**
 * The content security policy of a page: it may load and run files of this site and nothing else. It is
 * in the page itself, so that it holds on every host; `public/_headers` has what only a header can say.
 * It is left out in development, where the server adds scripts and styles.
 *
 * Each script that starts a worker makes a Trusted Types policy, named in `trusted-types`: one registers
 * the service worker, one starts the worker in which Pagefind searches.
 *
 * @param loadsPagefind Whether the page may load Pagefind, which needs WebAssembly.
 */
export function policyOf(loadsPagefind: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self'${loadsPagefind ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types offline${loadsPagefind ? ' search' : ''}`,
  ].join('; ');
}
