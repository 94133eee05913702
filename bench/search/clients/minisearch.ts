/** MiniSearch as VitePress uses it: the whole index is one file, made beforehand. */
import MiniSearch from 'minisearch';
import type { Item } from './harness-types.ts';
import type { MiniSearchSettings } from './minisearch-settings.ts';
import { startPage } from './page.ts';

export function startMiniSearch(settings: MiniSearchSettings): void {
  startPage(async () => {
    const answer = await fetch('/index.json');
    const index = MiniSearch.loadJSON<Item>(await answer.text(), settings);
    return {
      search: (query, most) => index.search(query).slice(0, most),
      identifiers: (query) => index.search(query).map(({ id }) => id),
    };
  });
}
