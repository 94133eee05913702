import { expect, test } from 'vitest';
import { qualityByKind } from './judged.ts';

test('quality is reported by kind', () => {
  const judgements = [
    { kind: 'typo', best: ['a'], relevant: ['a', 'b'] },
    { kind: 'typo', best: ['c'], relevant: ['c'] },
    { kind: 'title', best: ['d'], relevant: ['d'] },
  ];
  expect(qualityByKind(judgements, [['a', 'x'], ['x', 'c'], []])).toEqual({
    typo: { queries: 2, mrr: 0.75, recall: 0.75, first: 0.5 },
    title: { queries: 1, mrr: 0, recall: 0, first: 0 },
  });
});

test('ten of twelve relevant answers are all that a page of ten can hold', () => {
  const relevant = Array.from({ length: 12 }, (_, index) => String(index));
  const { one } = qualityByKind([{ kind: 'one', best: ['0'], relevant }], [relevant]);
  expect(one).toEqual({ queries: 1, mrr: 1, recall: 1, first: 1 });
});
