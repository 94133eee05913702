import { IndexUnavailable } from './index-reader.ts';

/**
 * @param address of a file of the index
 * @throws IndexUnavailable naming the file, when it does not arrive, or is an error page under this address or half a file
 */
export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address).catch(() => undefined);
  if (response?.ok !== true) throw new IndexUnavailable(address);
  return response.json().catch(() => {
    throw new IndexUnavailable(address);
  });
}
