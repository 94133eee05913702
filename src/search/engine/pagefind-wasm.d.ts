/** The WebAssembly of Pagefind 1.6 through its own glue, see `build/vite-plugin.ts`. */
declare module 'virtual:pagefind-wasm' {
  /** An index in the memory of the WebAssembly. Each call gives the pointer that the next call needs; 0: it failed. */
  type Pointer = number;

  interface PagefindWasm {
    (module: { module_or_path: BufferSource }): Promise<unknown>;
    init_pagefind(metadata: Uint8Array): Pointer;
    load_index_chunk(index: Pointer, chunk: Uint8Array): Pointer;
    load_filter_chunk(index: Pointer, chunk: Uint8Array): Pointer;
    /** @param weights JSON, in Pagefind's own snake case */
    set_ranking_weights(index: Pointer, weights: string): Pointer;
    /** @returns JSON: names of the chunks that a query needs */
    request_indexes(index: Pointer, query: string): string;
    request_filter_indexes(index: Pointer, filters: string): string;
    /**
     * @param query words with one space between them; all must be there
     * @param original the same with its diacritics
     * @param exact the very words, one after the other
     * @returns JSON, see {@link import('./pagefind-index.ts')}
     */
    search(
      index: Pointer,
      query: string,
      original: string,
      filters: string,
      sort: string,
      exact: boolean,
      exactDiacritics: boolean,
    ): string;
  }
  const wasm: PagefindWasm;
  export default wasm;
}
