/** Fuse.js as it comes: no index, every text is compared with every query. */
import Fuse from 'fuse.js';
import { startPage } from './page.ts';
import { fetchRecords } from './records.ts';

startPage(async () => {
  const records = await fetchRecords();
  const fuse = new Fuse(records, { keys: ['title', 'text', 'facts'] });
  return {
    search: (query, most) => fuse.search(query, { limit: most }).map(({ item }) => item),
    identifiers: (query) => fuse.search(query).map(({ item }) => item.id),
  };
});
