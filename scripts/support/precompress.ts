/** Compressed copies beside the files of a built site, for servers that hand them out as they are. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Smaller files gain nothing that a header would not cost again. */
const LEAST = 400;
/** A copy that is hardly smaller is not worth its place. */
const WORTH = 0.95;
/** Kinds that are not compressed in themselves. */
const KINDS = new Set(['.css', '.csv', '.html', '.js', '.json', '.mjs', '.svg', '.txt', '.webmanifest', '.xml']);
/** The work is done outside JavaScript, by as many threads as there are processors. */
const AT_ONCE = 8;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Writes `page.html.br` and `page.html.gz` beside `page.html`, at the highest level: servers that compress on the way take a
 * lower one. The same input gives the same bytes.
 *
 * @param root folder of a built site, with no such copies in it yet
 * @returns how many files have copies now
 */
export async function precompress(root: string): Promise<number> {
  const waiting = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && KINDS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  let count = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) if (await compressFile(file)) count++;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return count;
}

async function compressFile(file: string): Promise<boolean> {
  const content = await readFile(file);
  if (content.length < LEAST) return false;
  const { BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: content.length };
  const copies = { '.br': await brotli(content, { params }), '.gz': await zip(content, { level: 9 }) };
  const kept = Object.entries(copies).filter(([, copy]) => copy.length < content.length * WORTH);
  await Promise.all(kept.map(([ending, copy]) => writeFile(file + ending, copy)));
  return kept.length > 0;
}
