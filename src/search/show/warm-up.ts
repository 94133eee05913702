/** What is fetched before it is asked for. */
import type { IndexReader } from '../engine/index-reader.ts';

/** Milliseconds after which it is done even though the page is never idle. */
const PATIENCE = 2000;

/** Fetches the texts once an answer has been shown and nothing else is to do; not for who saves data. */
export function warmUp(reader: IndexReader): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  requestIdleCallback(() => void reader.prefetch(), { timeout: PATIENCE });
}
