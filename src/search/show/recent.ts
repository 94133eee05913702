/**
 * The last searches, remembered in this browser only and erasable.
 * `localStorage['lianjing:recent-searches']`: a JSON array of at most eight strings, the newest first.
 */
const KEY = 'lianjing:recent-searches';
const MOST = 8;
const LONGEST = 60;

export function recentSearches(storage: Storage | undefined = localStore()): string[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((item) => typeof item === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers what was searched for, once something was done with it. */
export function rememberSearch(typed: string, storage: Storage | undefined = localStore()): void {
  const query = typed.trim();
  if (query === '' || query.length > LONGEST) return;
  const others = recentSearches(storage).filter((item) => item !== query);
  try {
    storage?.setItem(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
  } catch {
    // Storage is full or switched off: nothing is remembered.
  }
}

export function forgetSearches(storage: Storage | undefined = localStore()): void {
  storage?.removeItem(KEY);
}

/** Storage can be switched off altogether, and then even looking at it throws. */
function localStore(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
