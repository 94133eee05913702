/**
 * The form basket (填表篮): entries that somebody wants to put into a form. It stays in this browser.
 *
 * `localStorage['lianjing:form-basket']` is a JSON array of identifiers, in the order in which they were put in, each
 * once: `["GG-R040","HZ-R04"]`. Whatever else is found there counts as an empty basket.
 */
const KEY = 'lianjing:form-basket';
/** More than any form has rows. */
const MOST = 200;

/** What of `localStorage` is used. */
export type BasketStorage = Pick<Storage, 'getItem' | 'setItem'>;

export function readBasket(storage: BasketStorage): string[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    if (!Array.isArray(stored)) return [];
    const identifiers = stored.filter((item): item is string => typeof item === 'string' && isIdentifier(item));
    return [...new Set(identifiers)].slice(0, MOST);
  } catch {
    return [];
  }
}

/** @returns whether the entry is in the basket now */
export function toggleInBasket(id: string, storage: BasketStorage): boolean {
  const basket = readBasket(storage);
  const next = basket.includes(id) ? basket.filter((other) => other !== id) : [...basket, id].slice(0, MOST);
  storage.setItem(KEY, JSON.stringify(next));
  return next.includes(id);
}

/** By its form only: the registry would be a kilobyte on every search. */
const isIdentifier = (id: string): boolean => /^[A-Z]{2}\d*-[A-Z]\d+$/.test(id);
