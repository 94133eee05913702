/** What the generator recombines: the clauses of the catalogue, as words. */
import type { SearchRecord } from '../../src/search/build/record.ts';

type Words = readonly string[];

export interface Material {
  /** Real records with the number of clauses in each of their paragraphs. */
  readonly records: readonly { readonly record: SearchRecord; readonly clauseCounts: readonly number[] }[];
  readonly titles: readonly Words[];
  readonly clauses: readonly Words[];
  /** For each word those that follow it, as often as they do. */
  readonly followers: ReadonlyMap<string, Words>;
  /** For the word before and a length, the words that stand there, see {@link slotKey}. */
  readonly slots: ReadonlyMap<string, Words>;
  /** Chinese characters, each as often as it occurs in titles. */
  readonly characters: Words;
}

export const slotKey = (before: string | undefined, word: string): string => `${before ?? ''}|${String(word.length)}`;

const CLAUSE_END = /[，。；：？！、,;:?!\s“”"（）()《》〈〉]+/u;
const HAN = /\p{Script=Han}/gu;

export function materialOf(records: readonly SearchRecord[]): Material {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
  const clausesOf = (text: string): string[] => text.split(CLAUSE_END).filter((clause) => clause.length >= 3);

  const clauses = records.flatMap(({ paragraphs }) => paragraphs.flatMap(clausesOf)).map(wordsOf);
  const titles = records.map(({ title }) => wordsOf(title));
  const followers = new Map<string, string[]>();
  const slots = new Map<string, string[]>();
  for (const words of [...clauses, ...titles]) {
    for (const [index, word] of words.entries()) {
      const before = words[index - 1];
      append(slots, slotKey(before, word), word);
      if (before !== undefined) append(followers, before, word);
    }
  }
  return {
    records: records
      .map((record) => ({
        record,
        clauseCounts: record.paragraphs.map((text) => clausesOf(text).length).filter((count) => count > 0),
      }))
      .filter(({ clauseCounts }) => clauseCounts.length > 0),
    titles,
    clauses,
    followers,
    slots,
    characters: records.flatMap(({ title }) => title.match(HAN) ?? []),
  };
}

function append(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
