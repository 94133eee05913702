/** What a page costs on the wire, compressed as a well-set server does (brotli, made beforehand). */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const sizes = new Map<string, number>();

/** @returns bytes after brotli 11; of each file once */
export function compressedSize(file: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file), { params }).length;
  sizes.set(file, size);
  return size;
}

/** `import"./a.js"`, `import{x}from"./a.js"`, `export*from"./a.js"`; not `import("./a.js")`, which waits for need. */
const STATIC_IMPORT = /\b(?:import|from)\s*["'](\.[^"']+)["']/g;

/** @returns a built script and everything that it imports at once */
export function scriptWithImports(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) {
    scriptWithImports(join(dirname(file), path), seen);
  }
  return seen;
}
