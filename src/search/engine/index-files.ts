/** Files of the index: fetched once, unpacked, and a failure said aloud. */
import { IndexUnavailable } from './index-reader.ts';

/** Pagefind begins each of its files with these twelve characters. */
const SIGNATURE = 'pagefind_dcd';

/** @throws IndexUnavailable naming the file */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetchFile(address);
  return response.json().catch(() => {
    throw new IndexUnavailable(address);
  });
}

/**
 * @returns the content of one of Pagefind's compressed files
 * @throws IndexUnavailable naming the file
 */
export async function fetchPacked(address: string): Promise<Uint8Array> {
  const { body } = await fetchFile(address);
  if (body === null) throw new IndexUnavailable(address);
  try {
    const unpacked = new Response(body.pipeThrough(new DecompressionStream('gzip')));
    const bytes = new Uint8Array(await unpacked.arrayBuffer());
    if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) === SIGNATURE) {
      return bytes.subarray(SIGNATURE.length);
    }
  } catch {
    // Not gzip: an error page under this address, perhaps.
  }
  throw new IndexUnavailable(address);
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true) throw new IndexUnavailable(address);
  return response;
}
