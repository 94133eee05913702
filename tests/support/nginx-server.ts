/** nginx with the configuration of `deploy/nginx/`, in a folder of its own, on ports of its own. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Nginx } from '../../scripts/deploy/find-nginx.ts';
import { PROJECT_ROOT } from '../../scripts/support/project.ts';

export interface NginxServer {
  readonly origins: readonly string[];
  stop(): Promise<void>;
}

/** A configuration of ours with what an administrator sets: folder and port. `%port` is filled in. */
export type Site = (read: (name: string) => string, port: number) => string;

/** A site of its own, as in `lianjing.conf`. */
export const ownSite =
  (root: string): Site =>
  (read, port) =>
    replaced(read('lianjing.conf'), {
      'include snippets/lianjing-maps.conf;': '',
      'listen 80;': `listen 127.0.0.1:${String(port)};`,
      'root /srv/lianjing/public;': `root ${root};`,
    });

/** A column of a portal, as in `lianjing-subpath.conf`; the portal itself has one page. */
export const portalColumn =
  (portal: string, base: string): Site =>
  (read, port) => {
    const location = replaced(read('lianjing-subpath.conf'), {
      '/srv/portal-columns': portal,
      'location = /lianjing ': `location = ${base.replace(/\/$/, '')} `,
      '/lianjing/': base,
    });
    return `server { listen 127.0.0.1:${String(port)}; root ${portal}; ${location} }`;
  };

/** @throws Error when the configuration no longer says what an administrator is told to change */
function replaced(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`deploy/nginx 中没有“${from}”`);
    // A comment may name the same path.
    return result.replaceAll(from, to);
  }, text);
}

export async function startNginx(nginx: Nginx, sites: readonly Site[]): Promise<NginxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'lianjing-nginx-'));
  cpSync(join(PROJECT_ROOT, 'deploy/nginx'), folder, { recursive: true });
  cpSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
  mkdirSync(join(folder, 'tmp'));
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const ports = await freePorts(sites.length);
  const servers = sites.map((site, index) => site(read, ports[index] ?? 0)).join('\n');
  writeFileSync(join(folder, 'nginx.conf'), configuration(nginx, folder, servers));

  const child = spawn(nginx.program, ['-p', folder, '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const messages: Buffer[] = [];
  child.stderr.on('data', (data: Buffer) => messages.push(data));
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const origins = ports.map((port) => `http://127.0.0.1:${String(port)}`);
  try {
    await Promise.all(origins.map((origin) => answered(origin, () => child.exitCode === null)));
  } catch {
    throw new Error(`nginx 没有启动：${Buffer.concat(messages).toString('utf8')}`);
  }
  return {
    origins,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const configuration = ({ brotliModule }: Nginx, folder: string, servers: string): string => `
load_module ${brotliModule};
daemon off;
# The workers must be able to read the folder of the checkout, wherever it is.
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr warn;
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${folder}/tmp/${kind};`).join('\n')}
  include snippets/lianjing-maps.conf;
  ${servers}
}
`;

/** Ports that nobody listens on now. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer();
          server.listen(0, '127.0.0.1', () => {
            resolve(server);
          });
        }),
    ),
  );
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  });
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

async function answered(origin: string, isAlive: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 100 && isAlive(); attempt++) {
    try {
      await fetch(origin, { redirect: 'manual' });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(origin);
}
