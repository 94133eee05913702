import { describe, expect, test } from 'vitest';
import { growthTable, sizeTable, targetLines } from './report.ts';
import type { Result } from './result.ts';

const found = { sample: 10, recall: 1, empty: 0 };
const result = (search: string, entries: number, bytes: number, recall = 1): Result => ({
  search,
  entries,
  firstResult: {
    answered: 5,
    asked: 5,
    bytes,
    headerBytes: 5000,
    pageBytes: bytes + 10_000,
    milliseconds: 100,
    millisecondsSlowNetwork: 200,
    millisecondsSlowProcessor: 300,
  },
  latency: { fresh: { p50: 2, p95: 30 }, repeated: { p50: 1, p95: 2 } },
  substrings: { 2: found, 3: found, 4: { ...found, recall } },
  substringsCold: undefined,
  judged: { typo: { queries: 16, mrr: 0.9, recall: 0.9, first: 0.75 } },
  index: { bytes: 1_000_000, files: 800, buildSeconds: 2 },
});
const ours = result('本站', 400, 80_000);
const lineOf = (table: string, start: string): string => table.split('\n').find((line) => line.startsWith(start)) ?? '';

describe('the table of one size', () => {
  const table = sizeTable([ours, result('Fuse.js', 400, 160_000, 0.8674)]);

  test('shows targets, whether they are met, and ratios to ours', () => {
    expect(lineOf(table, '首条结果 传输').split(/\s{2,}/)).toEqual([
      '首条结果 传输 kB',
      '≤ 85',
      '达到',
      '80.0',
      '160.0 ×2.0',
    ]);
    expect(lineOf(table, '  新词、边取文件 p95')).toContain('未达到');
  });

  test('gives shares without ratios, and a dash for what was not measured', () => {
    expect(lineOf(table, '4 字子串')).toMatch(/1\.000\s+0\.867$/);
    expect(lineOf(table, '冷启动')).toMatch(/–\s+–$/);
  });

  test('has a line for each kind of judged query', () => {
    expect(lineOf(table, '错一个字（16 题）')).toContain('0.900');
  });
});

test('each target is listed with what was reached', () => {
  const lines = targetLines([ours]);
  expect(lines[0]).toEqual({ entries: 400, measure: '首条结果 传输 kB', target: 85, value: 80, met: true });
  expect(lines.filter(({ met }) => !met).map(({ measure }) => measure)).toEqual([
    '热查询 p95 ms / 新词、边取文件 p95 ms',
    '错一个字（16 题） MRR@10 / 首条即是',
  ]);
});

test('growth is shown by search; larger sizes have larger targets', () => {
  const large = result('本站', 10_000, 190_000);
  const table = growthTable([[ours, result('Fuse.js', 400, 1)], [large]]);
  expect(lineOf(table, '本站  首条结果 传输')).toMatch(/80\.0\s+190\.0$/);
  expect(lineOf(table, 'Fuse.js  首条结果 传输')).toMatch(/0\.0\s+–$/);
  expect(targetLines([large])[0]?.met).toBe(true);
});
