/** How many of some records have each filter value. Pure. */
import type { Fragment, FilterCounts } from '../engine/index-reader.ts';

export function countValues(fragments: readonly Pick<Fragment, 'filters'>[]): FilterCounts {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters } of fragments) {
    for (const [key, values] of Object.entries(filters)) {
      const ofKey = (counts[key] ??= {});
      for (const value of values) ofKey[value] = (ofKey[value] ?? 0) + 1;
    }
  }
  return counts;
}
