/** What is fetched before it is asked for. */
import type { IndexReader } from '../engine/index-reader.ts';

/** Milliseconds after which it is done even though the page is never idle. */
const PATIENCE = 2000;
/** Who searches twice will search on; who looks one thing up need not fetch what is twenty times its answer. */
const ANSWERS = 2;

let answers = 0;

/** Call it when an answer has been shown. Fetches the index when nothing else is to do; not for who saves data. */
export function warmUp(reader: IndexReader): void {
  answers += 1;
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (answers !== ANSWERS || connection?.saveData === true) return;
  requestIdleCallback(() => void reader.prefetch(), { timeout: PATIENCE });
}
