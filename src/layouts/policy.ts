/**
 * The content security policy: a page may load and run files of this site and nothing else. Pagefind
 * needs WebAssembly. The policy is left out in development, where the server adds scripts and styles.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
