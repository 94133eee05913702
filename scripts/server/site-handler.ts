import { readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { type HeadersOf, securityHeaders } from '../security-headers.ts';
import { cacheControl, contentType } from './file-headers.ts';
import { resolveRequest } from './resolve-request.ts';

function sendNotFound(root: string, response: ServerResponse, headersOf: HeadersOf): void {
  const page = readFileSync(join(root, '404.html'));
  // A page, whatever was asked for.
  for (const [name, value] of Object.entries(headersOf('/404.html'))) response.setHeader(name, value);
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(page);
}

/**
 * Serves a built site as the nginx in `deploy/` does: same headers, same caching, same redirects, 404.html.
 *
 * Files are sent by sirv, as the compressed copies beside them where there are any; the rest is compressed on the way by
 * `compression`, the middleware of Express: it handles brotli, gzip, `Vary`, HEAD, 304 and what is compressed already,
 * which own code on zlib would have to learn one by one.
 *
 * @param root folder of the site, with a 404.html, without a trailing slash
 */
export function createSiteHandler(root: string, headersOf: HeadersOf = securityHeaders): RequestListener {
  const compress = compression();
  const sendFile = sirv(root, {
    // Look at the disk for every request, so that a rebuild does not need a restart.
    dev: true,
    etag: true,
    // The copies that the build made.
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: (response, pathname) => {
      const type = contentType(pathname);
      if (type !== undefined) response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', cacheControl(pathname));
    },
  });

  return (request, response) => {
    const headers = headersOf(request.url ?? '/');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    compress(request, response, () => {
      const answer = resolveRequest(root, request.url ?? '/');
      switch (answer.kind) {
        case 'redirect':
          response.writeHead(301, { Location: answer.location, 'Cache-Control': 'no-cache' }).end();
          return;
        case 'missing':
          sendNotFound(root, response, headersOf);
          return;
        case 'file':
          request.url = answer.pathname;
          sendFile(request, response, () => {
            sendNotFound(root, response, headersOf);
          });
      }
    });
  };
}
