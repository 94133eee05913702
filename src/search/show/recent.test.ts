import { beforeEach, expect, test } from 'vitest';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';

function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
    removeItem: (key) => items.delete(key),
    clear: () => {
      items.clear();
    },
  };
}

let storage: Storage;
beforeEach(() => {
  storage = memoryStorage();
});

test('remembers the newest first, each once, at most eight', () => {
  for (const query of ['a', 'b', ' a ', '', 'c'.repeat(100)]) rememberSearch(query, storage);
  expect(recentSearches(storage)).toEqual(['a', 'b']);
  for (let index = 0; index < 20; index++) rememberSearch(String(index), storage);
  expect(recentSearches(storage)).toHaveLength(8);
  expect(recentSearches(storage)[0]).toBe('19');
});

test('can be erased', () => {
  rememberSearch('公车', storage);
  forgetSearches(storage);
  expect(recentSearches(storage)).toEqual([]);
});

test.each(['{', '{"a":1}', '[1,null,"公车"]', ''])('survives a stored value that makes no sense: %s', (value) => {
  storage.setItem('lianjing:recent-searches', value);
  expect(recentSearches(storage).every((item) => typeof item === 'string')).toBe(true);
});
