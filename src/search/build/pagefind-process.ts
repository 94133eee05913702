/** Pagefind's own process: started for a piece of work, one piece at a time, and ended after it. */
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** The name is Pagefind's own and unstable: a test says when it stops working. */
const CHUNK_SIZE_VARIABLE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';

/** Bytes of an index chunk before compression: Pagefind's ordinary ones are of 20,000. */
const CHUNK_SIZE_OF_FEW = 500;
const CHUNK_SIZE_OF_MANY = 2000;
const MANY = 5000;

/**
 * Small chunks make the first answer cheap, but each chunk has its place in the description that is fetched before.
 * Description and the chunks of four characters together, measured: 4.2 kB for our 419 records with 500, 4.1 with 1,000;
 * 15, 13 and 15 kB for 10,000 records with 1,000, 2,000 and 4,000; 60, 40 and 35 kB for 100,000. A paraphrase needs five
 * times as many chunks.
 */
export const chunkSizeFor = (records: number): number => (records < MANY ? CHUNK_SIZE_OF_FEW : CHUNK_SIZE_OF_MANY);

let before: Promise<unknown> = Promise.resolve();

/**
 * @param work what is done with an empty index
 * @param chunkSize of the index, in bytes
 * @throws PagefindError
 */
export async function withPagefind<T>(
  work: (index: PagefindIndex) => Promise<T>,
  chunkSize: number = CHUNK_SIZE_OF_FEW,
): Promise<T> {
  // `close` ends the one process that all indexes share.
  const turn = before.then(async () => {
    // Read by the process when it starts.
    process.env[CHUNK_SIZE_VARIABLE] = String(chunkSize);
    try {
      const { index, errors } = await createIndex();
      if (index === undefined) throw new PagefindError(errors);
      return await work(index);
    } finally {
      await close();
    }
  });
  before = turn.catch(() => undefined);
  return turn;
}

export class PagefindError extends Error {
  constructor(messages: readonly string[]) {
    super(`搜索索引没有建成（Pagefind）：${messages.join('；')}`);
  }
}

/** @throws PagefindError with Pagefind's own words, when there are any */
export function throwOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new PagefindError(errors);
}
