/** The risk matrix: how many risk points each value (a category, a domain) has at each level. */
import type { Level } from '../levels/levels.ts';

export type LevelCounts = Readonly<Record<Level, number>>;

export interface MatrixRow<Value> {
  readonly value: Value;
  readonly counts: LevelCounts;
  readonly total: number;
}

export interface Matrix<Value> {
  readonly rows: readonly MatrixRow<Value>[];
  readonly totals: LevelCounts;
  readonly total: number;
}

/**
 * @param values one row each, in this order, those without a risk included
 * @param valueOf the row in which a risk is counted
 */
export function countMatrix<Risk extends { readonly level: Level }, Value>(
  risks: readonly Risk[],
  values: readonly Value[],
  valueOf: (risk: Risk) => Value,
): Matrix<Value> {
  const rows = values.map((value) => {
    const own = risks.filter((risk) => valueOf(risk) === value);
    return { value, counts: countLevels(own), total: own.length };
  });
  const counted = risks.filter((risk) => values.includes(valueOf(risk)));
  return { rows, totals: countLevels(counted), total: counted.length };
}

function countLevels(risks: readonly { readonly level: Level }[]): LevelCounts {
  const counts: Record<Level, number> = { extreme: 0, high: 0, medium: 0, low: 0, unrated: 0 };
  for (const { level } of risks) counts[level] += 1;
  return counts;
}
