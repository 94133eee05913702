/** Widths of columns as shares of the table, for style sheet classes (`w-12`): inline styles are forbidden here. */

/**
 * Whole percentages in proportion to the widths that add up to 100, by the largest remainder.
 * @param widths millimetres on the paper; a width that is not known counts as the mean of the others
 */
export function percentShares(widths: readonly (number | undefined)[]): number[] {
  const known = widths.filter((width) => width !== undefined);
  const mean = known.length > 0 ? known.reduce((a, b) => a + b, 0) / known.length : 1;
  const filled = widths.map((width) => width ?? mean);
  const total = filled.reduce((a, b) => a + b, 0);
  const exact = filled.map((width) => (width / total) * 100);
  const shares = exact.map(Math.floor);
  const left = 100 - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
