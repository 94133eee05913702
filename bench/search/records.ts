/** The records of the built site, read from what its search shows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { UserError } from '../../scripts/support/command-line.ts';
import type { RecordFragment } from '../../src/search/build/record-fragment.ts';
import type { SearchRecord } from '../../src/search/build/record.ts';

interface Entry {
  readonly languages: Readonly<Record<string, { readonly whole: readonly string[] }>>;
}

/**
 * @param built folder of the built site
 * @returns records by identifier; aliases stand among the identifiers, which the fragments do not tell apart
 * @throws UserError when the site has no index
 */
export function readRecords(built: string): SearchRecord[] {
  const index = join(built, 'pagefind');
  const folder = join(index, 'fragment');
  if (!existsSync(folder)) throw new UserError(`${index} 里没有搜索索引。请先运行：npm run build:internal`);
  const entry = JSON.parse(readFileSync(join(index, 'pagefind-entry.json'), 'utf8')) as Entry;
  const whole = new Set(Object.values(entry.languages).flatMap((language) => language.whole));
  const records = readdirSync(folder)
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const fragment = JSON.parse(text.slice(text.indexOf('{'))) as RecordFragment;
      return toRecord(fragment, whole.has(basename(file, '.pf_fragment')));
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
