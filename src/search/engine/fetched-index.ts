/**
 * The index as an {@link IndexReader}.
 *
 * Pagefind makes it, and neither Pagefind's client nor its WebAssembly reads it. The client cuts a Chinese query into words,
 * and not as its index was cut; it answers "nothing found" when a file is missing. The WebAssembly is 47 kB, wants a security
 * policy that old browsers do not know, and compares each record that it finds with each place of each term: seconds, where
 * tens of thousands have a word. See `bench/README.md`.
 */
import { DESCRIPTION, fileOf, type IndexDescription, type InOne } from '../files/index-description.ts';
import {
  type Keys,
  type PackedTerm,
  type PackedValue,
  type Postings,
  unpackTerms,
  unpackValues,
} from '../files/postings.ts';
import type { SynonymGroup } from '../query/synonyms.ts';
import { ChunkBounds } from './chunk-bounds.ts';
import { fetchJson } from './fetch-json.ts';
import type { Fragment, IndexReader } from './index-reader.ts';
import { NONE, unite } from './keys.ts';

/** More are not read for the start of a word: these have more records than are shown. */
const MOST_CHUNKS_BY_START = 8;

/**
 * @param base address of the site, with a slash at its end
 * @throws IndexUnavailable naming the file that did not arrive
 */
export async function openIndex(base: string): Promise<IndexReader> {
  const folder = `${base}pagefind/`;
  return new FetchedIndex(base, folder, (await fetchJson(folder + DESCRIPTION)) as IndexDescription);
}

class FetchedIndex implements IndexReader {
  readonly total: number;
  readonly fields: readonly string[];
  readonly whole: ReadonlySet<number>;
  readonly #base: string;
  /** Address of the files that belong to this version of the index. */
  readonly #folder: string;
  readonly #bounds: ChunkBounds;
  readonly #filters: readonly string[];
  readonly #inOne: ReadonlySet<InOne>;
  /** What was asked for, by the name of its file. */
  readonly #files = new Map<string, Promise<unknown>>();
  /** What was in a file that arrived before it was asked for. */
  readonly #arrived = new Map<string, unknown>();

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
    return (chunk === -1 ? undefined : (await this.#terms(chunk)).get(term)) ?? [];
  }

  async startingWith(start: string): Promise<Keys> {
    const chunks = this.#bounds.chunksFrom(start).slice(0, MOST_CHUNKS_BY_START);
    const found = await Promise.all(
      chunks.map(async (chunk) => [...(await this.#terms(chunk))].filter(([term]) => term.startsWith(start))),
    );
    return unite(found.flat().flatMap(([, postings]) => postings.map(({ keys }) => keys)));
  }

  async withValue(filter: string, value: string): Promise<Keys> {
    const number = this.#filters.indexOf(filter);
    if (number === -1) return NONE;
    const values = await this.#once(fileOf.filter(number), async (file) =>
      unpackValues(await this.#data<readonly PackedValue[]>(file)),
    );
    return values.get(value) ?? NONE;
  }

  fragment(key: number): Promise<Fragment> {
    return this.#once(fileOf.text(key), async (file) => this.#placed(await this.#data<Fragment>(file)));
  }

  vocabulary(): Promise<readonly SynonymGroup[]> {
    return this.#once(fileOf.vocabulary, (file) => this.#data<readonly SynonymGroup[]>(file));
  }

  async prefetch(): Promise<void> {
    await this.#together('texts', fileOf.text);
    await this.#together('chunks', fileOf.chunk);
  }

  /** Fetches in one file what is there in many as well. A failure is none: then each is fetched when it is needed. */
  async #together(what: InOne, nameOf: (number: number) => string): Promise<void> {
    if (!this.#inOne.has(what)) return;
    await this.#once(fileOf.inOne(what), async (file) => {
      const parts = await this.#data<readonly unknown[]>(file);
      for (const [number, part] of parts.entries()) this.#arrived.set(nameOf(number), part);
    }).catch(() => undefined);
  }

  async #data<T>(file: string): Promise<T> {
    return (this.#arrived.get(file) ?? (await fetchJson(this.#folder + file))) as T;
  }

  /** A record with its address on this site. */
  #placed(fragment: Fragment): Fragment {
    return { ...fragment, url: this.#base + fragment.url.replace(/^\//, '') };
  }

  #terms(chunk: number): Promise<ReadonlyMap<string, Postings>> {
    return this.#once(fileOf.chunk(chunk), async (file) => unpackTerms(await this.#data<readonly PackedTerm[]>(file)));
  }

  /** What was asked for is not fetched twice; what failed may be asked for again. */
  #once<T>(file: string, fetchIt: (file: string) => Promise<T>): Promise<T> {
    const known = this.#files.get(file) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const asked = fetchIt(file);
    this.#files.set(file, asked);
    asked.catch(() => this.#files.delete(file));
    return asked;
  }
}
