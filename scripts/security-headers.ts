/**
 * The headers that answers carry, on our own server and on nginx alike.
 *
 * The site has no inline script, no inline style, no worker and no WebAssembly, so the policy needs neither hashes nor any
 * `unsafe` exception.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
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

/** @param pathname of a request, with or without its query */
export type HeadersOf = (pathname: string) => Readonly<Record<string, string>>;

/** Files of the search index, scripts and style sheets, without the query of the address. */
export const PART_FILE = /^\/(?:pagefind\/.*\.json|_astro\/.*\.(?:js|css))$/;

/** What is not to be guessed is no page. */
export const PART_HEADERS: Readonly<Record<string, string>> = { 'X-Content-Type-Options': 'nosniff' };

/**
 * A page fetches these by the dozen, and the other headers mean nothing on them: a policy binds the page that a script
 * runs in, and there is no worker, which would have one of its own. They would be 12 kB of a search's first result.
 */
export const securityHeaders: HeadersOf = (pathname) =>
  PART_FILE.test(pathname.replace(/\?.*/, '')) ? PART_HEADERS : SECURITY_HEADERS;
