import { expect, test } from 'vitest';
import { readBasket, toggleInBasket } from './form-basket.ts';

function storageWith(value: string | null) {
  let stored = value;
  return {
    getItem: () => stored,
    setItem: (_key: string, next: string) => {
      stored = next;
    },
  };
}

test('an entry is put in and taken out again', () => {
  const storage = storageWith(null);
  expect(toggleInBasket('GG-R040', storage)).toBe(true);
  expect(toggleInBasket('HZ-R04', storage)).toBe(true);
  expect(readBasket(storage)).toEqual(['GG-R040', 'HZ-R04']);
  expect(toggleInBasket('GG-R040', storage)).toBe(false);
  expect(readBasket(storage)).toEqual(['HZ-R04']);
});

test.each(['{', '{"a":1}', 'null', '[1,"x","GG-R001","GG-R001"]'])('survives what makes no sense: %s', (stored) => {
  expect(readBasket(storageWith(stored)).every((id) => id === 'GG-R001')).toBe(true);
});
