/** Pagefind as it comes, through its own client. */
import type { Engine } from './harness-types.ts';
import { startPage } from './page.ts';

interface Client {
  search(query: string): Promise<{
    readonly results: readonly {
      readonly id: string;
      data(): Promise<{ url: string; meta: Record<string, string> }>;
    }[];
  }>;
}
interface Module extends Client {
  /** A client that has loaded nothing yet. */
  createInstance(options: { readonly basePath: string }): Client & { destroy?(): Promise<void> };
}

const FOLDER = '/pagefind/';
const load = (): Promise<Module> => import(/* @vite-ignore */ `${FOLDER}pagefind.js`) as Promise<Module>;

/** Identifiers by the names of the fragments: fetching thousands of these only to count would measure the network. */
let names: Promise<Readonly<Record<string, string>>> | undefined;
const identifiersByName = (): Promise<Readonly<Record<string, string>>> =>
  (names ??= fetch('/identifiers.json').then(async (answer) => (await answer.json()) as Record<string, string>));

const engineOf = (client: Client): Engine => ({
  search: async (query, most) => {
    const { results } = await client.search(query);
    const data = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return data.map(({ url, meta }) => ({ id: meta.id ?? '', title: meta.title ?? '', url }));
  },
  identifiers: async (query) => {
    const [{ results }, byName] = await Promise.all([client.search(query), identifiersByName()]);
    return results.flatMap(({ id }) => byName[id] ?? []);
  },
});

startPage(
  async () => engineOf(await load()),
  async () => {
    const instance = (await load()).createInstance({ basePath: FOLDER });
    const engine = engineOf(instance);
    return {
      search: (query, most) => engine.search(query, most),
      identifiers: async (query) => {
        const found = await engine.identifiers(query);
        await instance.destroy?.();
        return found;
      },
    };
  },
);
