/** Files of the index: fetched, and a failure said aloud. */
import { SIGNATURE } from '../build/index-description.ts';
import { IndexUnavailable } from './index-reader.ts';

/** @throws IndexUnavailable naming the file */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetchFile(address);
  return response.json().catch(() => {
    throw new IndexUnavailable(address);
  });
}

/**
 * @returns the content of one of Pagefind's own files
 * @throws IndexUnavailable naming the file
 */
export async function fetchPart(address: string): Promise<Uint8Array> {
  const response = await fetchFile(address);
  const bytes = new Uint8Array(
    await response.arrayBuffer().catch(() => {
      throw new IndexUnavailable(address);
    }),
  );
  // Otherwise it is an error page under this address, perhaps.
  if (new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length)) !== SIGNATURE) throw new IndexUnavailable(address);
  return bytes.subarray(SIGNATURE.length);
}

/**
 * @param packed their lengths as JSON, a line break, and the files one after the other, see `build/pagefind-files.ts`
 * @returns their contents, in the same order
 */
export function unpackChunks(packed: Uint8Array): Uint8Array[] {
  let at = packed.indexOf(0x0a) + 1;
  const lengths = JSON.parse(new TextDecoder().decode(packed.subarray(0, at))) as readonly number[];
  return lengths.map((length) => {
    const chunk = packed.subarray(at + SIGNATURE.length, at + length);
    at += length;
    return chunk;
  });
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true) throw new IndexUnavailable(address);
  return response;
}
