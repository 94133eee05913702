/** What a page under test offers the benchmark; our own search offers the same, see `tests/search/harness.ts`. */
import type { Harness } from '../../../tests/search/harness.ts';

export type { Harness };

/** One line of a list of results. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** A search library with its index loaded. */
export interface Engine {
  /** The best results, ready to be shown. */
  search(query: string, most: number): Item[] | Promise<Item[]>;
  /** Identifiers of everything that is found, without what it takes to show them. */
  identifiers(query: string): string[] | Promise<string[]>;
}

/** A record as it is given to the libraries that search texts in the browser or index them in Node. */
export interface PeerRecord extends Item {
  readonly text: string;
  /** Identifier, catalogue, document, category, level. */
  readonly facts: string;
}
