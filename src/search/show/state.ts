/** What the search page shows, as it stands in its address. Pure. */
import { FILTER_KEYS, type FilterKey } from '../build/record.ts';

export interface SearchState {
  readonly q: string;
  readonly filters: Readonly<Partial<Record<FilterKey, readonly string[]>>>;
  /** How many pages of results are shown, from 1. */
  readonly pages: number;
}

/** More pages than this are asked for by clicking on, not by an address. */
const MOST_PAGES = 50;

/** @param search `location.search`; whatever it does not understand is left aside */
export function readState(search: string): SearchState {
  const params = new URLSearchParams(search);
  const filters: Partial<Record<FilterKey, string[]>> = {};
  for (const key of FILTER_KEYS) {
    const values = [...new Set(params.getAll(key))].filter((value) => value !== '');
    if (values.length > 0) filters[key] = values;
  }
  const pages = Number(params.get('pages') ?? 1);
  const known = Number.isInteger(pages) && pages >= 1 && pages <= MOST_PAGES;
  return { q: params.get('q') ?? '', filters, pages: known ? pages : 1 };
}

/** @returns the query of the address, the same for the same state: `?q=公车&kind=risk`; '' for the empty search */
export function writeState({ q, filters, pages }: SearchState): string {
  const params = new URLSearchParams();
  if (q !== '') params.set('q', q);
  for (const key of FILTER_KEYS) for (const value of filters[key] ?? []) params.append(key, value);
  if (pages > 1) params.set('pages', String(pages));
  const query = params.toString();
  return query === '' ? '' : `?${query}`;
}

export function isEmpty({ q, filters }: SearchState): boolean {
  return q.trim() === '' && Object.keys(filters).length === 0;
}
