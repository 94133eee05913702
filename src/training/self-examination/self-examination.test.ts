import { describe, expect, it, test } from 'vitest';
import { readContent } from '../../integrity/read-content.ts';
import { joinCatalogue } from '../../catalogue/join.ts';
import { behaviourItems, checklists, officialItems } from './checklists.ts';
import { erasePortrait, keepPortrait, readPortrait, tally } from './portrait.ts';
import { memoryStorage } from '../../site/testing/memory-storage.ts';

const lists = checklists(joinCatalogue(readContent(process.cwd()).content, 'internal'));

describe('the checklists of the plan', () => {
  it('are 四种行为 in five parts and 四官', () => {
    expect(lists.map(({ title, items }) => [title, items.length])).toEqual([
      ['四种行为', 5],
      ['懒官', 6],
      ['庸官', 4],
      ['乖官', 7],
      ['巧官', 5],
    ]);
  });

  it('say only what the plan says, and leave nothing out but what joins the items', () => {
    for (const { items, quote } of lists) {
      let rest = quote.text;
      for (const { text } of items) {
        expect(rest).toContain(text);
        rest = rest.replace(text, '');
      }
      expect(rest).toMatch(/^([一二三四五]是)+$|^是否存在；+[的等]“.官”问题。$/);
    }
  });

  it('name each item once', () => {
    const ids = lists.flatMap(({ items }) => items.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('parts are cut where the plan counts them', () => {
  expect(behaviourItems('一是深刻剖析甲。乙。二是深刻剖析丙。')).toEqual(['深刻剖析甲。乙。', '深刻剖析丙。']);
  expect(officialItems('是否存在甲；乙等“庸官”问题。')).toEqual(['甲', '乙']);
});

describe('a portrait', () => {
  it('is kept and erased', () => {
    const store = memoryStorage(null);
    const portrait = { marks: { 'lan-1': 2, 'lan-2': 1 }, notes: { lan: '周报晚交过。' } } as const;
    keepPortrait(portrait, store);
    expect(readPortrait(store)).toEqual(portrait);
    expect(tally(['lan-1', 'lan-2', 'lan-3'], portrait)).toBe('3 项已答 2 项，有 1 项，有一点 1 项');
    erasePortrait(store);
    expect(store.value).toBeNull();
  });

  it.each(['{', 'null', '[]', '{"marks":{"a":7,"b":"1"},"notes":{"lan":3}}'])(
    'survives what makes no sense: %s',
    (value) => {
      expect(readPortrait(memoryStorage(value))).toEqual({ marks: {}, notes: {} });
    },
  );
});
