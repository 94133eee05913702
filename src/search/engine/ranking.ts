/** What the index alone says of how well a record holds some terms: as Pagefind weighs the fields of a record. Pure. */
import type { Keys, Postings } from '../files/postings.ts';
import { rarity } from '../query/rarity.ts';

/** What a field is worth in which a term stands. The others, {@link import('../build/pagefind-record.ts')}, say nothing. */
const WORTH: Readonly<Record<string, number>> = { title: 5, text: 1 };

/** How well records hold the terms of a query, by key; 0 for all that were not asked about. */
export type Scores = Float64Array;

/**
 * Rare terms count for more. A field counts with the square of the share of the query that it holds: one of five words in
 * the title says little.
 * @param keys of the records that have all terms
 * @param postings of each term
 * @param fields of a record, as the index numbers them
 * @param total records in the index
 */
export function scoresOf(keys: Keys, postings: readonly Postings[], fields: readonly string[], total: number): Scores {
  const rarities = postings.map((posting) => rarity(countOf(posting), total));
  const all = rarities.reduce((sum, each) => sum + each, 0);
  const scores = new Float64Array(total);
  for (const [number, field] of fields.entries()) {
    const worth = WORTH[field] ?? 0;
    if (worth === 0) continue;
    const held = heldBy(1 << number, postings, rarities, total);
    for (const key of keys) {
      const matched = held[key] ?? 0;
      if (matched > 0) scores[key] = (scores[key] ?? 0) + worth * matched * (matched / all) ** 2;
    }
  }
  return scores;
}

/** The rarities of the terms that stand in a field, together, by key. */
function heldBy(
  field: number,
  postings: readonly Postings[],
  rarities: readonly number[],
  total: number,
): Float64Array {
  const held = new Float64Array(total);
  for (const [term, standings] of postings.entries()) {
    const rarity = rarities[term] ?? 0;
    for (const { fields, keys } of standings) {
      if ((fields & field) !== 0) for (const key of keys) held[key] = (held[key] ?? 0) + rarity;
    }
  }
  return held;
}

const countOf = (postings: Postings): number => postings.reduce((sum, { keys }) => sum + keys.length, 0);
