/** What is measured of one search on one set of records. */
import type { Found, Latency } from '../measure/in-page.ts';
import type { Quality } from './judged.ts';

export interface Result {
  readonly search: string;
  readonly entries: number;
  readonly firstResult: {
    /** Queries that were answered at all, of those that were asked; the figures are medians over these. */
    readonly answered: number;
    readonly asked: number;
    readonly bytes: number | undefined;
    /** Of these bytes, response headers. */
    readonly headerBytes: number | undefined;
    readonly pageBytes: number | undefined;
    readonly milliseconds: number | undefined;
    readonly millisecondsSlowNetwork: number | undefined;
    readonly millisecondsSlowProcessor: number | undefined;
  };
  /** The first time that the page is asked a query, and the second time. */
  readonly latency: { readonly fresh: Latency; readonly repeated: Latency };
  /** In an open page; by length of the substring. */
  readonly substrings: Readonly<Record<'2' | '3' | '4', Found>>;
  /** Each as the first query; only of searches that load their index in parts. */
  readonly substringsCold: Found | undefined;
  readonly judged: Readonly<Record<string, Quality>> | undefined;
  readonly index: { readonly bytes: number; readonly files: number; readonly buildSeconds: number | undefined };
}
