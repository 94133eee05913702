import { expect, test } from 'vitest';
import { rankNear } from './near.ts';

const holders = (term: string, ...keys: string[]) => ({ term, keys: new Set(keys) });

test('the record that holds more of the query comes first, and rare terms weigh more', () => {
  const common = Array.from({ length: 50 }, (_, index) => `c${String(index)}`);
  const ranked = rankNear(
    [holders('管理', 'a', 'b', ...common), holders('泄密', 'a'), holders('专家', 'a', 'b')],
    100,
    new Set(),
  );
  expect(ranked.map(({ key }) => key)).toEqual(['a', 'b']);
  expect(ranked[0]?.coverage).toBeCloseTo(1);
});

test('a whole document has to hold more of it than a single entry', () => {
  const ranked = rankNear(
    [holders('一', 'doc', 'risk'), holders('二', 'doc', 'risk'), holders('三', 'doc')],
    100,
    new Set(['doc']),
  );
  expect(ranked.map(({ key }) => key)).toEqual(['risk', 'doc']);
});

test('what stands nowhere counts as missing', () => {
  const common = Array.from({ length: 100 }, (_, index) => `c${String(index)}`);
  const ranked = rankNear([holders('存在', ...common), holders('不存'), holders('在词')], 400, new Set());
  expect(ranked).toEqual([]);
});

test('nothing comes of nothing', () => {
  expect(rankNear([], 100, new Set())).toEqual([]);
});
