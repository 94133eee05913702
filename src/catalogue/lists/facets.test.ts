import { describe, expect, test } from 'vitest';
import { countValues, FACETS, type FacetValues, isSelected, selectionFrom, selectionQuery } from './facets.ts';

const entry = (category: string, level: string, domain = 'bidding'): FacetValues => ({
  category: category === '' ? [] : category.split(' '),
  level: level === '' ? [] : [level],
  catalogue: ['guigang'],
  domain: [domain],
});
const chosen = (query: string) => selectionFrom(new URLSearchParams(query), FACETS);

describe('the address of a list', () => {
  test('repeats a key for several values of one facet', () => {
    const query = '?category=power&category=conduct&level=high';
    expect(chosen(query)).toEqual({ category: ['power', 'conduct'], level: ['high'], catalogue: [], domain: [] });
    expect(selectionQuery(chosen(query), FACETS)).toBe(query);
  });

  test('has no query when nothing is chosen', () => {
    expect(selectionQuery(chosen('?q=招标&page=2'), FACETS)).toBe('');
  });

  test('ignores empty and repeated values', () => {
    expect(selectionQuery(chosen('?level=&level=high&level=high'), FACETS)).toBe('?level=high');
  });

  test('always names the facets in one order', () => {
    expect(selectionQuery(chosen('?domain=bidding&category=power'), FACETS)).toBe('?category=power&domain=bidding');
  });
});

describe('filtering', () => {
  test('takes any value within a facet', () => {
    expect(isSelected(entry('power', 'high'), chosen('category=conduct&category=power'), FACETS)).toBe(true);
  });

  test('takes all facets together', () => {
    expect(isSelected(entry('power', 'high'), chosen('category=power&level=low'), FACETS)).toBe(false);
  });

  test('finds an entry under each of its values', () => {
    expect(isSelected(entry('power conduct', 'high'), chosen('category=conduct'), FACETS)).toBe(true);
  });

  test('never shows an entry without a value under a choice of that facet', () => {
    expect(isSelected(entry('', ''), chosen('category=power'), FACETS)).toBe(false);
    expect(isSelected(entry('', ''), chosen(''), FACETS)).toBe(true);
  });
});

describe('counts per value', () => {
  const entries = [entry('power', 'high'), entry('power', 'low'), entry('conduct', 'low', 'ethics')];

  test('follow the other facets', () => {
    const counts = countValues(entries, chosen('level=low'), FACETS);
    expect(Object.fromEntries(counts.category)).toEqual({ power: 1, conduct: 1 });
    expect(Object.fromEntries(counts.domain)).toEqual({ bidding: 1, ethics: 1 });
  });

  test('do not follow their own facet', () => {
    expect(Object.fromEntries(countValues(entries, chosen('level=low'), FACETS).level)).toEqual({ high: 1, low: 2 });
  });

  test('agree with what a click shows', () => {
    const counts = countValues(entries, chosen('category=power'), FACETS);
    for (const [level, count] of counts.level) {
      const shown = entries.filter((values) => isSelected(values, chosen(`category=power&level=${level}`), FACETS));
      expect(shown).toHaveLength(count);
    }
  });
});
