/** The page of a peer: answers the query in its address, as our search page does, and offers a harness. */
import type { Engine, Harness, Item } from './harness-types.ts';

/** So many results our search fetches before it shows the first ones. */
const SHOWN = 5;

/**
 * @param open loads library and index; called when they are first needed
 * @param openCold the same without anything that an earlier query has loaded, for searches that load in parts
 */
export function startPage(open: () => Promise<Engine>, openCold: () => Promise<Engine> = open): void {
  let opened: Promise<Engine> | undefined;
  const engine = (): Promise<Engine> => (opened ??= open());

  const harness: Harness = {
    exact: async (queries) => {
      const loaded = await engine();
      return inTurn(queries, (query) => loaded.identifiers(query));
    },
    exactCold: (queries) => inTurn(queries, async (query) => (await openCold()).identifiers(query)),
    ranked: async (queries, most) => {
      const loaded = await engine();
      return inTurn(queries, async (query) => (await loaded.search(query, most)).map(({ id }) => id));
    },
    latency: async (queries) => {
      const loaded = await engine();
      return inTurn(queries, async (query) => {
        const start = performance.now();
        await loaded.search(query, SHOWN);
        return performance.now() - start;
      });
    },
  };
  (globalThis as unknown as { searchHarness: Harness }).searchHarness = harness;

  const query = new URLSearchParams(location.search).get('q');
  if (query !== null)
    void engine().then(async (loaded) => {
      show(await loaded.search(query, SHOWN));
    });
}

function show(items: readonly Item[]): void {
  const list = document.querySelector('[data-search-exact] ol');
  list?.append(...items.map(lineOf));
  document.body.dataset.done = '';
}

function lineOf({ id, title, url }: Item): HTMLLIElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  const line = document.createElement('li');
  line.dataset.entryId = id;
  line.append(link);
  return line;
}

async function inTurn<T>(queries: readonly string[], ask: (query: string) => T | Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (const query of queries) answers.push(await ask(query));
  return answers;
}
