/**
 * The headers that answers carry, on our own server and on nginx alike.
 *
 * The site has no inline script and no inline style, so the policy needs neither hashes nor `unsafe-inline`.
 * `wasm-unsafe-eval` is for Pagefind, whose search runs as WebAssembly in a worker; without it the search dies and
 * *no* violation event reaches the page.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
] as const;

export const CONTENT_SECURITY_POLICY = POLICY.join('; ');

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Files of the search index, without the query of the address. */
export const INDEX_FILE = /^\/pagefind\/.*\.(?:pf_\w+|pagefind|json)$/;

/** What is not to be guessed is no script and no page. */
export const DATA_HEADERS: Readonly<Record<string, string>> = { 'X-Content-Type-Options': 'nosniff' };

/**
 * The files of the search index are data that a script fetches by the dozen: never a page, a script or a worker, to which
 * alone the other headers mean anything. On them those would be a third of what a search transfers beside its engine.
 * @param pathname of the request, with or without its query
 */
export function securityHeaders(pathname: string): Readonly<Record<string, string>> {
  return INDEX_FILE.test(pathname.replace(/\?.*/, '')) ? DATA_HEADERS : SECURITY_HEADERS;
}
