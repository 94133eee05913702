/** A search record in the two shapes that Pagefind needs: what is indexed, and what the browser is given for a hit. */
import { createHash } from 'node:crypto';
import { foldText } from '../text/fold.ts';
import type { RecordFragment } from './record-fragment.ts';
import type { SearchRecord } from './record.ts';
import { allTerms, missingTerms } from './terms.ts';

/** Pagefind's own name of a field, with what it weighs in the ranking, see `engine/ranking.ts`. */
export interface IndexedRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** Lower case, or Pagefind makes a second index beside that of `zh-CN`. */
const LANGUAGE = 'zh-cn';

/** @returns the record as it is handed to `addCustomRecord` */
export function toIndexed(record: SearchRecord): IndexedRecord {
  const title = [...new Set([...allTerms(record.title), ...record.aliases.flatMap(allTerms)])];
  const facts = [...new Set(record.facts.flatMap(allTerms))];
  const there = new Set([...title, ...facts]);
  const rest = [record.id, ...record.identifiers].flatMap(allTerms);
  rest.push(...missingTerms(record.paragraphs), ...charactersOf(record));
  return {
    url: record.path,
    content: record.paragraphs.join('\n'),
    language: LANGUAGE,
    meta: {
      title: title.join(' '),
      name: record.identifiers.join(' '),
      // A field of its own: among siblings its terms stand at the same positions, which compresses to almost nothing.
      facts: facts.join(' '),
      rest: [...new Set(rest)].filter((term) => !there.has(term)).join(' '),
      version: versionTerm(record),
    },
    filters: filterLists(record),
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
    },
  };
}

/** Pagefind does not index the single characters of the words that it knows (专 and 家 of 专家). */
function charactersOf(record: SearchRecord): string[] {
  return [...new Set(foldText(record.paragraphs.join('')))].filter((character) => /\p{Script=Han}/u.test(character));
}

function filterLists(record: SearchRecord): Record<string, string[]> {
  const lists = Object.entries(record.filters).filter(([, values]) => values.length > 0);
  return Object.fromEntries(lists.map(([key, values]) => [key, [...values]]));
}

/**
 * One term that changes with everything that the browser is shown. Pagefind names a fragment file after what it
 * indexed; with this the name changes with every change, and the file may be cached for ever. It begins with a Yi
 * syllable, so that no query meets it.
 */
function versionTerm(record: SearchRecord): string {
  return (
    'ꀀ' +
    createHash('sha256')
      .update(JSON.stringify(toFragment(record)))
      .digest('hex')
      .slice(0, 12)
  );
}
