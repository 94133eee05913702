/** The records of the built site, read from what its search shows. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../scripts/support/command-line.ts';
import { DESCRIPTION, fileOf, type IndexDescription } from '../../src/search/files/index-description.ts';
import type { RecordFragment } from '../../src/search/files/record-fragment.ts';
import type { SearchRecord } from '../../src/search/build/record.ts';

/**
 * @param built folder of the built site
 * @returns records by identifier; aliases stand among the identifiers, which the fragments do not tell apart
 * @throws UserError when the site has no index
 */
export function readRecords(built: string): SearchRecord[] {
  const index = join(built, 'pagefind');
  const file = join(index, DESCRIPTION);
  if (!existsSync(file)) throw new UserError(`${index} 里没有搜索索引。请先运行：npm run build:internal`);
  const { folder, records: count, whole } = JSON.parse(readFileSync(file, 'utf8')) as IndexDescription;
  const records = Array.from({ length: count }, (_, key) => {
    const text = readFileSync(join(index, folder, fileOf.text(key)), 'utf8');
    return toRecord(JSON.parse(text) as RecordFragment, whole.includes(key));
  });
  return records.sort((a, b) => (a.id < b.id ? -1 : 1));
}

const toRecord = ({ url, content, filters, meta }: RecordFragment, whole: boolean): SearchRecord => ({
  id: meta.id,
  title: meta.title,
  path: url,
  paragraphs: content.split('\n'),
  own: meta.own,
  citation: meta.citation,
  facts: meta.facts.split(' · '),
  aliases: [],
  identifiers: meta.names.split(' '),
  said: [],
  partners: [],
  whole,
  filters,
});
