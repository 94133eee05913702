import { openIndex } from '../engine/pagefind-index.ts';
import { Searcher } from '../engine/search-run.ts';

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

/** Address of the site, with a slash at its end; every page says it, so that the site also runs under a sub-path. */
export function siteBase(): string {
  return (document.body.dataset.base ?? '/').replace(/\/?$/, '/');
}
