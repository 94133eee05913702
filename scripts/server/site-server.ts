import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Edition } from '../../src/edition/edition.ts';
import type { HeadersOf } from '../security-headers.ts';
import { UserError } from '../support/command-line.ts';
import { distFolder, EDITION_NAMES } from '../support/project.ts';
import { listen } from './listen.ts';
import { createSiteHandler } from './site-handler.ts';

export interface SiteServer {
  readonly host: string;
  readonly port: number;
  /** `http://127.0.0.1:4730`, without a trailing slash. */
  readonly origin: string;
  /** Ends it at once, open connections included. */
  close(): Promise<void>;
}

/** @throws UserError saying which command to run, when the edition has not been built */
export function builtSite(edition: Edition): string {
  const root = distFolder(edition);
  if (existsSync(join(root, 'index.html')) && existsSync(join(root, '404.html'))) return root;
  throw new UserError(
    `还没有构建${EDITION_NAMES[edition]}（dist/${edition}/ 不存在或不完整）。请先运行：npm run build:${edition}`,
  );
}

export interface SiteServerOptions {
  readonly host?: string;
  /** 0 lets the system choose; when taken, the next free one. */
  readonly port?: number;
  /** Those of our own site unless others are given. */
  readonly headersOf?: HeadersOf | undefined;
}

/**
 * Serves a folder.
 *
 * @param root folder of a built site, without a trailing slash
 */
export async function startSiteServer(
  root: string,
  { host = '127.0.0.1', port = 0, headersOf }: SiteServerOptions = {},
): Promise<SiteServer> {
  const server = createServer(createSiteHandler(root, headersOf));
  const actual = await listen(server, host, port);
  return {
    host,
    port: actual,
    origin: `http://${host.includes(':') ? `[${host}]` : host}:${String(actual)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
