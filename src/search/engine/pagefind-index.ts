/**
 * A Pagefind index as an {@link IndexReader}.
 *
 * Pagefind's own client cuts a Chinese query into words, and not as its index was cut; it answers "nothing found" when
 * a file is missing, brings a second copy of itself as a worker, and weighs 25 kB. Here its WebAssembly is asked
 * directly: load what a query needs, then search.
 */
import wasm from 'virtual:pagefind-wasm';
import type { Vocabulary } from '../query/synonyms.ts';
import { fetchJson, fetchPart, unpackChunks } from './index-files.ts';
import type { Filters, Fragment, Hit, IndexReader } from './index-reader.ts';
import { IndexUnavailable } from './index-reader.ts';
import { RANKING } from './ranking.ts';

/** `pagefind-entry.json`, with what `build/pagefind-files.ts` adds. */
interface Entry {
  readonly languages: Readonly<Record<string, IndexDescription>>;
}

interface IndexDescription {
  readonly hash: string;
  readonly page_count: number;
  /** Keys of records that are whole documents, forms or examples. */
  readonly whole: readonly string[];
  /** Names of our own files. */
  readonly vocabulary: string;
  readonly texts?: string;
  readonly chunks?: string;
}

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
  started ??= fetchPart(`${folder}wasm.unknown.pagefind`).then(async (bytes) => {
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
  const entry = (await fetchJson(`${folder}pagefind-entry.json`)) as Entry;
  const [language] = Object.values(entry.languages);
  if (language === undefined) throw new IndexUnavailable(`${folder}pagefind-entry.json`);
  const [metadata] = await Promise.all([fetchPart(`${folder}pagefind.${language.hash}.pf_meta`), ready]);
  return new PagefindIndex(base, metadata, language);
}

class PagefindIndex implements IndexReader {
  readonly total: number;
  readonly whole: ReadonlySet<string>;
  readonly #base: string;
  readonly #files = new Map<string, Promise<unknown>>();
  /** Chunks of the index that arrived before they were asked for. */
  readonly #chunks = new Map<string, Uint8Array>();
  readonly #description: IndexDescription;
  #pointer: number;

  constructor(base: string, metadata: Uint8Array, description: IndexDescription) {
    this.#base = base;
    this.#description = description;
    this.total = description.page_count;
    this.whole = new Set(description.whole);
    this.#pointer = wasm.init_pagefind(metadata);
    this.#keep(wasm.set_ranking_weights(this.#pointer, JSON.stringify(RANKING)), 'pf_meta');
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
    return this.#once(key, async () => {
      return this.#placed(await this.#data<Fragment>(`fragment/${key}.pf_fragment`));
    });
  }

  vocabulary(): Promise<Vocabulary> {
    const name = this.#description.vocabulary;
    return this.#once(name, () => this.#data<Vocabulary>(name));
  }

  async prefetch(): Promise<void> {
    await this.#prefetchTexts();
    await this.#prefetchChunks();
  }

  async #prefetchChunks(): Promise<void> {
    const name = this.#description.chunks;
    if (name === undefined) return;
    try {
      await this.#once(name, async () => {
        for (const [chunk, content] of unpackChunks(await fetchPart(`${this.#base}pagefind/${name}`))) {
          this.#chunks.set(chunk, content);
        }
      });
    } catch {
      // Then each chunk is fetched when it is needed.
    }
  }

  async #prefetchTexts(): Promise<void> {
    const name = this.#description.texts;
    if (name === undefined) return;
    try {
      await this.#once(name, async () => {
        const texts = await this.#data<Record<string, Fragment>>(name);
        for (const [key, fragment] of Object.entries(texts)) {
          void this.#once(key, () => Promise.resolve(this.#placed(fragment)));
        }
      });
    } catch {
      // Then each text is fetched when it is needed, and says itself what is wrong.
    }
  }

  /** A file that is JSON. */
  async #data<T>(name: string): Promise<T> {
    const bytes = await fetchPart(`${this.#base}pagefind/${name}`);
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
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

  async #loadChunks(kind: 'index' | 'filter', names: readonly string[]): Promise<void> {
    await Promise.all(
      names.filter(Boolean).map((name) =>
        this.#once(name, async () => {
          const file = `${kind}/${name}.pf_${kind}`;
          const known = kind === 'index' ? this.#chunks.get(name) : undefined;
          const chunk = known ?? (await fetchPart(`${this.#base}pagefind/${file}`));
          const load = kind === 'index' ? 'load_index_chunk' : 'load_filter_chunk';
          this.#keep(wasm[load](this.#pointer, chunk), file);
        }),
      ),
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
