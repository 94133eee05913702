/**
 * The parts of the peers that the benchmark uses. They are installed when it first runs, and not with the site: without
 * this, checking types would need them.
 */
declare module 'minisearch' {
  interface Options {
    readonly fields: readonly string[];
    readonly storeFields: readonly string[];
    readonly tokenize?: (text: string) => string[];
    readonly searchOptions: object;
  }
  export default class MiniSearch<T> {
    constructor(options: Options);
    static loadJSON<T>(json: string, options: Options): MiniSearch<T>;
    addAll(records: readonly T[]): void;
    search(query: string): T[];
    toJSON(): unknown;
  }
}

declare module 'flexsearch' {
  interface Options {
    readonly document: { readonly id: string; readonly index: readonly string[] };
    readonly encoder: unknown;
  }
  export const Charset: { readonly CJK: unknown };
  export class Document {
    constructor(options: Options);
    add(record: unknown): void;
    search(query: string, options: { readonly limit: number; readonly merge: true }): { readonly id: string }[];
  }
}

declare module 'fuse.js' {
  export default class Fuse<T> {
    constructor(records: readonly T[], options: { readonly keys: readonly string[] });
    search(query: string, options?: { readonly limit: number }): { readonly item: T }[];
  }
}
