/** FlexSearch with its character set for Chinese: every character is a term, and all of them must be there. */
import { Charset, Document } from 'flexsearch';
import type { Item } from './harness-types.ts';
import { startPage } from './page.ts';
import { fetchRecords } from './records.ts';

startPage(async () => {
  const records = await fetchRecords();
  const index = new Document({
    document: { id: 'id', index: ['title', 'text', 'facts'] },
    encoder: Charset.CJK,
  });
  for (const record of records) index.add(record);
  const byId = new Map<string, Item>(records.map((record) => [record.id, record]));
  const find = (query: string, limit: number): string[] =>
    index.search(query, { limit, merge: true }).map(({ id }) => id);
  return {
    search: (query, most) =>
      find(query, most)
        .flatMap((id) => byId.get(id) ?? [])
        .slice(0, most),
    identifiers: (query) => find(query, records.length),
  };
});
