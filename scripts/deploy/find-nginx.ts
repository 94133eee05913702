/** The nginx that the deployment is tested with: Debian's, with the module that sends precomputed brotli. */
import { existsSync } from 'node:fs';
import { isRootOnDebian } from '../support/debian.ts';
import { runProcess } from '../support/run-process.ts';

export interface Nginx {
  readonly program: string;
  readonly brotliModule: string;
}

const PROGRAMS = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];
const BROTLI_MODULES = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/share/nginx/modules/ngx_http_brotli_static_module.so',
];
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];

/** @returns `undefined` when nginx or the module is not there */
export function findNginx(): Nginx | undefined {
  const program = PROGRAMS.find((path) => existsSync(path));
  const brotliModule = BROTLI_MODULES.find((path) => existsSync(path));
  return program === undefined || brotliModule === undefined ? undefined : { program, brotliModule };
}

/** Finds nginx, or installs it where a test may install packages. */
export async function findOrInstallNginx(): Promise<Nginx | undefined> {
  const found = findNginx();
  if (found !== undefined || !isRootOnDebian()) return found;
  const apt = (args: readonly string[]) =>
    // RUNLEVEL=1 keeps Debian's scripts from starting the server that they have just installed.
    runProcess('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } });
  const install = () => apt(['install', '-y', '-q', '--no-install-recommends', ...PACKAGES]);
  if ((await install()) !== 0) {
    await apt(['update', '-q']);
    await install();
  }
  return findNginx();
}
