/** Standard points by words, from the site's one search engine. Loaded when somebody looks up for the first time. */
import type { LookupPoint } from '../../forms/lookup/types.ts';
import type { Filters } from '../../search/engine/index-reader.ts';
import { parseQuery } from '../../search/query/parse.ts';
import { openSearcher } from '../../search/show/open-searcher.ts';
import type { Lookup } from './lookup.ts';
import { type Narrowing, widenings } from './narrowing.ts';

export interface FoundPoints {
  readonly points: readonly LookupPoint[];
  /** What was let go because nothing was found; '' for nothing. */
  readonly widened: string;
}

/** Opens the index, so that the first letters need not wait for it. */
export async function warmUp(): Promise<void> {
  await openSearcher();
}

/**
 * @param most so many points are wanted
 * @throws IndexUnavailable
 */
export async function searchPoints(
  text: string,
  narrowing: Narrowing,
  lookup: Lookup,
  most: number,
): Promise<FoundPoints> {
  for (const { narrowing: wider, said } of widenings(narrowing)) {
    const points = await searchOnce(text, wider, lookup, most);
    if (points.length > 0) return { points, widened: said };
  }
  return { points: [], widened: '' };
}

async function searchOnce(text: string, { category, domain, post }: Narrowing, lookup: Lookup, most: number) {
  const filters: Filters = {
    kind: ['risk'],
    ...(category && { category: [category] }),
    ...(domain !== undefined && { domain: [domain] }),
  };
  const run = await (await openSearcher()).search(parseQuery(text), filters);
  const points: LookupPoint[] = [];
  const add = (results: readonly { readonly fragment: { readonly meta: { readonly id: string } } }[]): void => {
    for (const { fragment } of results) {
      const point = lookup.point(fragment.meta.id);
      if (point && (post === undefined || point.posts.includes(post))) points.push(point);
    }
  };
  while (points.length < most && !run.exact.exhausted) add(await run.exact.take(most - points.length));
  if (points.length === 0) {
    const near = await run.near();
    while (points.length < most && !near.exhausted) add(await near.take(most - points.length));
  }
  return points;
}
