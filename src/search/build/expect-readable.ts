import { ChunkBounds } from '../engine/chunk-bounds.ts';
import { readFilter, readTerms } from '../engine/pagefind-chunks.ts';
import { PagefindError } from './pagefind-process.ts';

/**
 * Pagefind does not promise how it writes its files: that the browser can read them, and looks for each term where it is,
 * shows while the index is built and not in front of a reader.
 * @param firsts of the terms of each chunk the first one
 * @param chunks of the index and files of its filters, without the signature
 * @throws PagefindError saying what is otherwise
 */
export function expectReadable(
  firsts: readonly string[],
  chunks: readonly Uint8Array[],
  filters: readonly Uint8Array[],
): void {
  const bounds = new ChunkBounds(firsts);
  try {
    for (const filter of filters) readFilter(filter);
    for (const [number, chunk] of chunks.entries()) {
      const lost = [...readTerms(chunk).keys()].find((term) => bounds.chunkOf(term) !== number);
      if (lost !== undefined) throw new RangeError(`“${lost}” is not looked for in chunk ${String(number)}`);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new PagefindError([`the index is not as in version 1.6: ${error.message}`]);
  }
}
