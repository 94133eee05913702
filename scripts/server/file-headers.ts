/** What a file's address says of its headers. */
import { extname } from 'node:path';

/** Names, or names of folders, with a hash of the content in them: what was fetched once never changes. */
export const HASHED: readonly RegExp[] = [/^\/_astro\//, /^\/pagefind\/[0-9a-f]{12}\//];

export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Kept by the browser, but asked for again each time; mostly answered with 304. */
export const REVALIDATE = 'no-cache';

/** @param pathname of the request, e.g. `/_astro/page.B3x9.css` */
export const cacheControl = (pathname: string): string =>
  HASHED.some((pattern) => pattern.test(pathname)) ? IMMUTABLE : REVALIDATE;

/**
 * Text is UTF-8 and says so (sirv adds that to HTML only).
 */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** @returns the type, or `undefined` for the kinds that are left to sirv (pictures, office files) */
export const contentType = (pathname: string): string | undefined => TYPES[extname(pathname)];
