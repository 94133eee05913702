import type { PeerRecord } from './harness-types.ts';

/** All texts: the libraries without an index of their own on the disk make one in the browser. */
export async function fetchRecords(): Promise<PeerRecord[]> {
  const answer = await fetch('/records.json');
  return (await answer.json()) as PeerRecord[];
}
