import { openIndex } from '../engine/fetched-index.ts';
import { Searcher } from '../engine/search-run.ts';
import { siteBase } from './site-base.ts';

export { siteBase };

let opened: Promise<Searcher> | undefined;

/**
 * The searcher of this page, opened at the first call. After a failure the next call tries again.
 * @throws IndexUnavailable
 */
export function openSearcher(): Promise<Searcher> {
  opened ??= openIndex(siteBase()).then((reader) => new Searcher(reader));
  opened.catch(() => {
    opened = undefined;
  });
  return opened;
}
