/** What the near search looks for, and which records have it. */
import type { Clue } from '../query/near.ts';
import type { QueryPart, SynonymGroup } from '../query/synonyms.ts';
import { spread, termsOf } from '../query/terms.ts';
import { groupTerm } from '../text/groups.ts';
import { runsOf } from '../text/runs.ts';
import type { Filters } from './index-reader.ts';
import type { Keys } from '../files/postings.ts';
import { unite } from './keys.ts';
import type { TermHits, Where } from './term-hits.ts';

/** So many clues of each sort: more make a search slower and no better. */
const MOST = 12;

/**
 * Characters of grammar, and words that are left out or put otherwise when one says the same thing again (没 and 未):
 * that a text has them says next to nothing.
 */
const GRAMMAR = new Set('的了在是和与对及为有不中被把没未也就都让给着过还又');

/** What clues weigh beside two neighbouring characters. Tuned on judged queries; half or double changes little. */
const PAIR_IN_WORD = 0.2;
const PAIR_WITH_GRAMMAR = 0.3;
const SINGLE = 0.4;
const SINGLE_OF_GRAMMAR = 0.03;

/**
 * @returns words that have synonyms as a whole, with what they are made of in case a text puts them otherwise;
 *   neighbouring characters of the rest; single characters (弄坏 and 损坏 share 坏)
 */
export async function cluesOf(terms: TermHits, parts: readonly QueryPart[], filters: Filters): Promise<Clue[]> {
  const words = parts.flatMap(({ text, group }) => (group === undefined ? [] : [{ text, group }]));
  const rest = parts.filter(({ group }) => group === undefined);
  const singles = some(parts.flatMap(({ text }) => singlesOf(text)));
  const pairs = some(rest.flatMap(({ text }) => termsOf(text)).filter((pair) => !singles.includes(pair)));
  const inWords = some(words.flatMap(({ text }) => termsOf(text)).filter((pair) => !pairs.includes(pair)));
  const clue = async (word: string, size: number): Promise<Clue> => ({
    words: [word],
    keys: await terms.of(word, filters, 'anywhere'),
    named: await terms.of(word, filters, 'names'),
    size,
  });
  return Promise.all([
    ...words.map(async ({ text, group }): Promise<Clue> => ({
      words: [...group.words, ...group.typed],
      keys: await holding(terms, group, filters, 'anywhere'),
      named: await holding(terms, group, filters, 'names'),
      // A long word is one word: 吃回扣 beside 食堂 does not count twice.
      size: Math.sqrt(termsOf(text).length),
    })),
    ...inWords.map((pair) => clue(pair, PAIR_IN_WORD)),
    ...pairs.map((pair) => clue(pair, hasGrammar(pair) ? PAIR_WITH_GRAMMAR : 1)),
    ...singles.map((single) => clue(single, hasGrammar(single) ? SINGLE_OF_GRAMMAR : SINGLE)),
  ]);
}

/** Records that hold a word of the group. */
async function holding(terms: TermHits, { id, words }: SynonymGroup, filters: Filters, where: Where): Promise<Keys> {
  // Whole documents, of which alone the names are asked, have the term of a group for their names only.
  if (id !== undefined) return terms.of(groupTerm(id), filters);
  return unite(await Promise.all(words.map((word) => terms.ofAll(termsOf(word), filters, where))));
}

const hasGrammar = (term: string): boolean => Array.from(term).some((character) => GRAMMAR.has(character));

const some = (terms: readonly string[]): string[] => spread([...new Set(terms)], MOST);

const singlesOf = (text: string): string[] =>
  runsOf(text).flatMap(({ kind, characters }) => (kind === 'han' ? characters : []));
