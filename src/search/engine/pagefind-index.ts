/**
 * A Pagefind index as an {@link IndexReader}.
 *
 * Pagefind's files are read as they are, without its client and its WebAssembly. The client cuts a Chinese query into words,
 * and not as its index was cut; it answers "nothing found" when a file is missing. The WebAssembly is 47 kB, wants a security
 * policy that old browsers do not know, and compares each record that it finds with each place of each term: seconds, where
 * tens of thousands have a word. See `bench/README.md`.
 */
import { DESCRIPTION, fileOf, type IndexDescription, type InOne } from '../build/index-description.ts';
import type { SynonymGroup } from '../query/synonyms.ts';
import { ChunkBounds } from './chunk-bounds.ts';
import { fetchJson, fetchPart, unpackChunks } from './index-files.ts';
import type { Fragment, IndexReader } from './index-reader.ts';
import { IndexUnavailable } from './index-reader.ts';
import { type Keys, unite } from './keys.ts';
import { NOWHERE, type Postings, readFilter, readTerms } from './pagefind-chunks.ts';

/** More are not read for the start of a word: these have more records than are shown. */
const MOST_CHUNKS_BY_START = 8;

/**
 * @param base address of the site, with a slash at its end
 * @throws IndexUnavailable naming the file that did not arrive
 */
export async function openIndex(base: string): Promise<IndexReader> {
  const folder = `${base}pagefind/`;
  return new PagefindIndex(base, folder, (await fetchJson(folder + DESCRIPTION)) as IndexDescription);
}

class PagefindIndex implements IndexReader {
  readonly total: number;
  readonly fields: readonly string[];
  readonly whole: ReadonlySet<number>;
  readonly #base: string;
  /** Address of the files that belong to this version of the index. */
  readonly #folder: string;
  readonly #bounds: ChunkBounds;
  readonly #filters: readonly string[];
  readonly #inOne: ReadonlySet<InOne>;
  readonly #files = new Map<string, Promise<unknown>>();
  /** Chunks of the index that arrived before they were asked for, by number. */
  readonly #chunks = new Map<number, Uint8Array>();

  constructor(base: string, folder: string, description: IndexDescription) {
    this.#base = base;
    this.#folder = `${folder}${description.folder}/`;
    this.#bounds = new ChunkBounds(description.chunks);
    this.#filters = description.filters;
    this.#inOne = new Set(description.inOne);
    this.total = description.records;
    this.fields = description.fields;
    this.whole = new Set(description.whole);
  }

  async postings(term: string): Promise<Postings> {
    const chunk = this.#bounds.chunkOf(term);
    return (chunk === -1 ? undefined : (await this.#terms(chunk)).get(term)) ?? NOWHERE;
  }

  async startingWith(start: string): Promise<Keys> {
    const chunks = this.#bounds.chunksFrom(start).slice(0, MOST_CHUNKS_BY_START);
    const found = await Promise.all(
      chunks.map(async (chunk) => [...(await this.#terms(chunk))].filter(([term]) => term.startsWith(start))),
    );
    return unite(found.flat().map(([, { keys }]) => keys));
  }

  async withValue(filter: string, value: string): Promise<Keys> {
    const number = this.#filters.indexOf(filter);
    if (number === -1) return NOWHERE.keys;
    const file = fileOf.filter(number);
    const values = await this.#once(file, async () => understood(file, readFilter, await this.#part(file)));
    return values.get(value) ?? NOWHERE.keys;
  }

  fragment(key: number): Promise<Fragment> {
    const file = fileOf.text(key);
    return this.#once(file, async () => this.#placed(await this.#data<Fragment>(file)));
  }

  vocabulary(): Promise<readonly SynonymGroup[]> {
    return this.#once(fileOf.vocabulary, () => this.#data<readonly SynonymGroup[]>(fileOf.vocabulary));
  }

  async prefetch(): Promise<void> {
    await this.#together('texts', async (file) => {
      const texts = await this.#data<readonly Fragment[]>(file);
      for (const [key, fragment] of texts.entries()) {
        void this.#once(fileOf.text(key), () => Promise.resolve(this.#placed(fragment)));
      }
    });
    await this.#together('chunks', async (file) => {
      for (const [number, content] of unpackChunks(await this.#part(file)).entries()) {
        this.#chunks.set(number, content);
      }
    });
  }

  /** Fetches what is in one file, if it is. A failure is none: then each part is fetched when it is needed. */
  async #together(what: InOne, fetchIt: (file: string) => Promise<void>): Promise<void> {
    if (!this.#inOne.has(what)) return;
    const file = fileOf.inOne(what);
    await this.#once(file, () => fetchIt(file)).catch(() => undefined);
  }

  #part(file: string): Promise<Uint8Array> {
    return fetchPart(this.#folder + file);
  }

  /** A file that is JSON. */
  async #data<T>(file: string): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.#part(file))) as T;
  }

  /** A record with its address on this site. */
  #placed(fragment: Fragment): Fragment {
    return { ...fragment, url: this.#base + fragment.url.replace(/^\//, '') };
  }

  #terms(chunk: number): Promise<ReadonlyMap<string, Postings>> {
    const file = fileOf.chunk(chunk);
    return this.#once(file, async () =>
      understood(file, readTerms, this.#chunks.get(chunk) ?? (await this.#part(file))),
    );
  }

  /** What was asked for is not fetched twice; what failed may be asked for again. */
  #once<T>(name: string, fetchIt: () => Promise<T>): Promise<T> {
    const known = this.#files.get(name) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const asked = fetchIt();
    this.#files.set(name, asked);
    asked.catch(() => this.#files.delete(name));
    return asked;
  }
}

/** @throws IndexUnavailable when the file arrived and is none of the index, or not whole */
function understood<T>(file: string, read: (bytes: Uint8Array) => T, bytes: Uint8Array): T {
  try {
    return read(bytes);
  } catch (error) {
    throw new IndexUnavailable(file, { cause: error });
  }
}
