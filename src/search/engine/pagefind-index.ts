/**
 * A Pagefind index as an {@link IndexReader}.
 *
 * Pagefind's own client cuts a Chinese query into words, and not as its index was cut; it answers "nothing found" when
 * a file is missing, brings a second copy of itself as a worker, and weighs 25 kB. Here its WebAssembly is asked
 * directly: load what a query needs, then search.
 */
import wasm from 'virtual:pagefind-wasm';
import { DESCRIPTION, fileOf, type IndexDescription, type InOne, WASM } from '../build/index-description.ts';
import type { Vocabulary } from '../query/synonyms.ts';
import { fetchJson, fetchPart, unpackChunks } from './index-files.ts';
import type { Filters, Fragment, Hit, IndexReader } from './index-reader.ts';
import { IndexUnavailable } from './index-reader.ts';
import { pagefindMetadata } from './pagefind-metadata.ts';
import { RANKING } from './ranking.ts';

/** What the WebAssembly answers. */
interface Found {
  /** `p`: name of the fragment; `s`: score. */
  readonly results: readonly { readonly p: string; readonly s: number }[];
}

/** Comes after all letters that a term can go on with. */
const LAST = 'zzzz';

let started: Promise<void> | undefined;

/** @param folder address of the index, with a slash at its end */
function startWasm(folder: string): Promise<void> {
  started ??= fetchPart(folder + WASM).then(async (bytes) => {
    await wasm({ module_or_path: bytes as Uint8Array<ArrayBuffer> });
  });
  started.catch(() => {
    started = undefined;
  });
  return started;
}

/**
 * @param base address of the site, with a slash at its end
 * @throws IndexUnavailable naming the file that did not arrive
 */
export async function openIndex(base: string): Promise<IndexReader> {
  const folder = `${base}pagefind/`;
  const ready = startWasm(folder);
  // It is waited for below; until then a failure is not "unhandled".
  ready.catch(() => undefined);
  const description = (await fetchJson(folder + DESCRIPTION)) as IndexDescription;
  await ready;
  return new PagefindIndex(base, folder, description);
}

class PagefindIndex implements IndexReader {
  readonly total: number;
  readonly whole: ReadonlySet<string>;
  readonly #base: string;
  /** Address of the files that belong to this version of the index. */
  readonly #folder: string;
  readonly #inOne: ReadonlySet<InOne>;
  readonly #files = new Map<string, Promise<unknown>>();
  /** Chunks of the index that arrived before they were asked for, by file. */
  readonly #chunks = new Map<string, Uint8Array>();
  #pointer: number;

  constructor(base: string, folder: string, description: IndexDescription) {
    this.#base = base;
    this.#folder = `${folder}${description.folder}/`;
    this.#inOne = new Set(description.inOne);
    this.total = description.records;
    this.whole = new Set(description.whole.map(String));
    this.#pointer = wasm.init_pagefind(pagefindMetadata(description));
    this.#keep(wasm.set_ranking_weights(this.#pointer, JSON.stringify(RANKING)), DESCRIPTION);
  }

  ranked(terms: readonly string[], filters: Filters = {}): Promise<readonly Hit[]> {
    return this.#search(terms.join(' '), filters, false);
  }

  holding(term: string, filters: Filters = {}): Promise<readonly Hit[]> {
    return this.#search(term, filters, true);
  }

  async startingWith(start: string, filters: Filters = {}): Promise<readonly Hit[]> {
    // Pagefind loads the part of the index where the start itself would stand; its words may go on into the next.
    await this.#loadTerms(start + LAST);
    return this.#search(start, filters, false);
  }

  fragment(key: string): Promise<Fragment> {
    const file = fileOf.text(key);
    return this.#once(file, async () => this.#placed(await this.#data<Fragment>(file)));
  }

  vocabulary(): Promise<Vocabulary> {
    return this.#once(fileOf.vocabulary, () => this.#data<Vocabulary>(fileOf.vocabulary));
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
        this.#chunks.set(fileOf.chunk(number), content);
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

  async #search(query: string, filters: Filters, exact: boolean): Promise<readonly Hit[]> {
    const filter = JSON.stringify(
      Object.fromEntries(Object.entries(filters).map(([key, values]) => [key, { any: values }])),
    );
    await Promise.all([
      query === '' ? undefined : this.#loadTerms(query),
      this.#loadChunks('filter', JSON.parse(wasm.request_filter_indexes(this.#pointer, filter)) as string[]),
    ]);
    const found = JSON.parse(wasm.search(this.#pointer, query, query, filter, '', exact, false)) as Found;
    return found.results.map(({ p, s }): Hit => ({ key: p, score: s }));
  }

  #loadTerms(query: string): Promise<void> {
    return this.#loadChunks('index', JSON.parse(wasm.request_indexes(this.#pointer, query)) as string[]);
  }

  async #loadChunks(kind: 'index' | 'filter', numbers: readonly string[]): Promise<void> {
    await Promise.all(
      numbers.filter(Boolean).map((number) => {
        const file = kind === 'index' ? fileOf.chunk(number) : fileOf.filter(number);
        return this.#once(file, async () => {
          const chunk = this.#chunks.get(file) ?? (await this.#part(file));
          const load = kind === 'index' ? 'load_index_chunk' : 'load_filter_chunk';
          this.#keep(wasm[load](this.#pointer, chunk), file);
        });
      }),
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

  #keep(pointer: number, file: string): void {
    if (pointer === 0) throw new IndexUnavailable(file);
    this.#pointer = pointer;
  }
}
