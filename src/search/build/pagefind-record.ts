/** A search record in the two shapes that Pagefind needs: what is indexed, and what the browser is given for a hit. */
import type { RecordFragment } from '../files/record-fragment.ts';
import type { SearchRecord } from './record.ts';
import { partnerTerm } from '../text/partners.ts';
import { groupTerm } from '../text/groups.ts';
import { soundTerms } from './sound.ts';
import { foldLines } from './synonyms.ts';
import { allTerms, marksOf } from './terms.ts';

/** What is handed to `addCustomRecord`; the names of the fields are weighed in `engine/ranking.ts`. */
export interface IndexedRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** Lower case, or Pagefind makes a second index beside that of `zh-CN`. */
const LANGUAGE = 'zh-cn';

/** Pagefind drops records without content. No query begins with a Yi syllable. */
const CONTENT = 'ꀀ';

/**
 * @param groups for each record the groups of synonyms of which it holds a word
 * @returns the records as Pagefind gets them, in the same order
 */
export function toIndexed(records: readonly SearchRecord[], groups: readonly (readonly string[])[]): IndexedRecord[] {
  return records.map((record, index) => ({
    url: record.path,
    content: CONTENT,
    language: LANGUAGE,
    meta: Object.fromEntries(
      Object.entries(termsByField(record, groups[index] ?? [])).map(([field, terms]) => [
        field,
        [...new Set(terms)].join(' '),
      ]),
    ),
    filters: filterLists(record),
  }));
}

function termsByField(record: SearchRecord, groups: readonly string[]): Record<string, string[]> {
  const names = [record.title, ...record.aliases];
  return {
    title: names.flatMap(allTerms),
    name: [...record.identifiers, ...record.partners.map(partnerTerm), ...groups.map(groupTerm)],
    facts: [record.id, ...record.identifiers, ...record.facts].flatMap(allTerms),
    text: [...record.paragraphs.flatMap(allTerms), ...[record.title, ...record.paragraphs].flatMap(marksOf)],
    sound: names.flatMap(soundTerms),
    said: record.said.flatMap(allTerms),
  };
}

/** @returns what the fragment file of the record is to hold; nothing that only the index needs */
export function toFragment(record: SearchRecord): RecordFragment {
  return {
    url: record.path,
    content: record.paragraphs.join('\n'),
    filters: filterLists(record),
    meta: {
      id: record.id,
      title: record.title,
      facts: record.facts.join(' · '),
      names: [...record.aliases, ...record.identifiers].join(' '),
      said: foldLines(record.said),
      own: record.own,
      citation: record.citation,
      caution: record.caution,
    },
  };
}

function filterLists(record: SearchRecord): Record<string, string[]> {
  const lists = Object.entries(record.filters).filter(([, values]) => values.length > 0);
  return Object.fromEntries(lists.map(([key, values]) => [key, [...values]]));
}
