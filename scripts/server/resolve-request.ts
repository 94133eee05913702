import { statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What an address stands for, as nginx would decide with `try_files $uri $uri/ =404`. */
export type Answer =
  | { readonly kind: 'file'; readonly pathname: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'missing' };

const MISSING: Answer = { kind: 'missing' };

/** @returns what stands at a path, and `undefined` for nothing */
function kindAt(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() === true) return 'file';
  return stats?.isDirectory() === true ? 'folder' : undefined;
}

function resolve(root: string, address: string): Answer {
  const { pathname, search } = new URL(address, 'http://localhost');
  const path = join(root, decodeURI(pathname));
  if (path !== root && !path.startsWith(root + sep)) return MISSING;
  if (pathname.endsWith('/')) {
    const hasIndex = kindAt(join(path, 'index.html')) === 'file';
    return hasIndex ? { kind: 'file', pathname: `${pathname}index.html` } : MISSING;
  }
  const kind = kindAt(path);
  if (kind === 'file') return { kind, pathname };
  // One slash in front: `//risks` would send the browser to a host called "risks".
  return kind === 'folder' ? { kind: 'redirect', location: `/${pathname.replace(/^\/+/, '')}/${search}` } : MISSING;
}

/**
 * @param root the folder that is served, without a trailing slash
 * @param address path and query of the request, as sent
 */
export function resolveRequest(root: string, address: string): Answer {
  try {
    return resolve(root, address);
  } catch {
    // Not an address, bad percent signs, a zero byte, a name too long for the disk: no such page.
    return MISSING;
  }
}
