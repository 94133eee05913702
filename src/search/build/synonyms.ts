/** The synonyms that editors keep, beside the records in which they stand. Pure but for the reading. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type SynonymData, synonymSchema } from '../../schemas/synonyms.ts';
import { foldText } from '../text/fold.ts';
import type { SynonymGroup } from '../query/synonyms.ts';
import type { SearchRecord } from './record.ts';

const FILE = 'src/content/vocabularies/synonyms.yaml';

/**
 * Reads them as they are: they have been checked with all other content.
 * @param root folder of the project
 */
export function readSynonyms(root: string): readonly SynonymData[] {
  return z.array(synonymSchema).parse(parse(readFileSync(join(root, FILE), 'utf8')));
}

/** @returns lines in the compared form, as one text */
export const foldLines = (lines: readonly string[]): string => lines.map(foldText).join('\n');

/** Where the words of each group stand, by the order of the groups. */
export interface FoundSynonyms {
  readonly groups: readonly SynonymGroup[];
  /** For each record the groups of which it, or what people say for it, holds a word (a whole document: its names), in their order. */
  readonly ofRecord: readonly (readonly string[])[];
}

/**
 * Looks for the words in titles and paragraphs while the site is built, so that the browser need not ask the index for
 * each of them: most stand nowhere and are only typed.
 */
export function findSynonyms(synonyms: readonly SynonymData[], records: readonly SearchRecord[]): FoundSynonyms {
  const texts = records.map(({ title, aliases, paragraphs }) => foldLines([title, ...aliases, ...paragraphs]));
  // A whole document has a word of nearly every group: those of its names say what it is about.
  const spoken = records.map(({ whole, title, aliases, paragraphs, said }) =>
    foldLines([title, ...aliases, ...(whole ? [] : paragraphs), ...said]),
  );
  const folded = synonyms.map(({ id, words }) => ({ id, words: [...new Set(words.map(foldText))] }));
  return {
    groups: folded.map(({ id, words }): SynonymGroup => {
      const stands = (word: string): boolean => texts.some((text) => text.includes(word));
      return { id, words: words.filter(stands), typed: words.filter((word) => !stands(word)) };
    }),
    ofRecord: spoken.map((text) =>
      folded.filter(({ words }) => words.some((word) => text.includes(word))).map(({ id }) => id),
    ),
  };
}
