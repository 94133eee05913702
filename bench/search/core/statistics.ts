/** The few figures that the benchmark reports. */

/**
 * @param share 0.5 is the median, 0.95 what nineteen of twenty do not exceed (nearest rank)
 * @returns one of the values; `undefined` when there are none
 */
export function percentile(values: readonly number[], share: number): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)];
}

export const median = (values: readonly number[]): number | undefined => percentile(values, 0.5);

/** @returns `undefined` for no values */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The share of the wanted items that were found. */
export function recall(found: readonly string[], wanted: ReadonlySet<string>): number {
  return [...new Set(found)].filter((item) => wanted.has(item)).length / wanted.size;
}

/** 1 when the first item is wanted, ½ when the second is the first wanted one; 0 when none of them is. */
export function reciprocalRank(found: readonly string[], wanted: ReadonlySet<string>): number {
  return 1 / (found.findIndex((item) => wanted.has(item)) + 1 || Infinity);
}
