import { describe, expect, test } from 'vitest';
import type { Level } from '../levels/levels.ts';
import { countMatrix } from './matrix.ts';

const risk = (category: string, level: Level) => ({ category, level });
const risks = [risk('power', 'high'), risk('power', 'high'), risk('power', 'unrated'), risk('conduct', 'low')];
const matrix = countMatrix(risks, ['power', 'institution', 'conduct'], ({ category }) => category);

describe('the risk matrix', () => {
  test('counts the risks of a value at each level, 未定级 included', () => {
    expect(matrix.rows[0]).toEqual({
      value: 'power',
      counts: { extreme: 0, high: 2, medium: 0, low: 0, unrated: 1 },
      total: 3,
    });
  });

  test('has a row for a value without risks', () => {
    expect(matrix.rows[1]).toMatchObject({ value: 'institution', total: 0 });
  });

  test('adds up in both directions', () => {
    expect(matrix.totals).toEqual({ extreme: 0, high: 2, medium: 0, low: 1, unrated: 1 });
    expect(matrix.total).toBe(4);
    expect(matrix.rows.reduce((sum, row) => sum + row.total, 0)).toBe(matrix.total);
  });

  test('does not count in its totals what has no row', () => {
    expect(countMatrix(risks, ['conduct'], ({ category }) => category).total).toBe(1);
  });
});
