/** Our own search, without its page: bundled by {@link import('./install-harness.ts')} and called inside the page. */
import { openIndex } from '../../src/search/engine/fetched-index.ts';
import { Searcher } from '../../src/search/engine/search-run.ts';
import { parseQuery } from '../../src/search/query/parse.ts';

export interface Harness {
  /** Identifiers of the exact tier for each query, as the page would list them to the end. */
  exact(queries: readonly string[]): Promise<string[][]>;
  /** The same, each query as the first one of a fresh page: no part of the index has been loaded. */
  exactCold(queries: readonly string[]): Promise<string[][]>;
  /** Identifiers in the order of the page: the exact tier, then the near one. At most `most`. */
  ranked(queries: readonly string[], most: number): Promise<string[][]>;
  /** Milliseconds until the first results of each query are ready to be shown. */
  latency(queries: readonly string[]): Promise<number[]>;
}

let opened: Promise<Searcher> | undefined;
const searcher = (): Promise<Searcher> => (opened ??= openIndex('/').then((reader) => new Searcher(reader)));

async function exactOf(search: Searcher, typed: string): Promise<string[]> {
  const tier = await search.exactTier(parseQuery(typed), {});
  const identifiers: string[] = [];
  while (!tier.exhausted) {
    const results = await tier.take(1000);
    identifiers.push(...results.map(({ fragment }) => fragment.meta.id));
  }
  return identifiers;
}

async function rankedOf(search: Searcher, typed: string, most: number): Promise<string[]> {
  const run = await search.search(parseQuery(typed), {});
  const identifiers: string[] = [];
  while (identifiers.length < most && !run.exact.exhausted) {
    const results = await run.exact.take(most - identifiers.length);
    identifiers.push(...results.map(({ fragment }) => fragment.meta.id));
  }
  const near = identifiers.length < most ? await run.near() : undefined;
  while (near && identifiers.length < most && !near.exhausted) {
    const results = await near.take(most - identifiers.length);
    identifiers.push(...results.map(({ fragment }) => fragment.meta.id));
  }
  return identifiers;
}

async function inTurn<T>(queries: readonly string[], ask: (query: string) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (const query of queries) answers.push(await ask(query));
  return answers;
}

const harness: Harness = {
  exact: async (queries) => {
    const search = await searcher();
    return inTurn(queries, (query) => exactOf(search, query));
  },
  exactCold: (queries) => inTurn(queries, async (query) => exactOf(new Searcher(await openIndex('/')), query)),
  ranked: async (queries, most) => {
    const search = await searcher();
    return inTurn(queries, (query) => rankedOf(search, query, most));
  },
  latency: async (queries) => {
    const search = await searcher();
    // As the page does once it has shown an answer.
    await search.reader.prefetch();
    return inTurn(queries, async (query) => {
      const start = performance.now();
      const run = await search.search(parseQuery(query), {});
      await run.exact.take(10);
      if (run.exact.count === 0) await (await run.near()).take(10);
      return performance.now() - start;
    });
  },
};
(globalThis as unknown as { searchHarness: Harness }).searchHarness = harness;
