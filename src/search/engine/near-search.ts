/** Finds what comes near a query: by sound, in other words, with a character put right, in part. */
import { moodOf } from '../query/mood.ts';
import { withoutFiller } from '../query/filler.ts';
import { parseQuery, type Query } from '../query/parse.ts';
import { corrections, suspects } from '../query/spelling.ts';
import { partsOf, type QueryPart, type SynonymGroup } from '../query/synonyms.ts';
import { termsOf } from '../query/terms.ts';
import { runsOf } from '../text/runs.ts';
import { covering } from './covering.ts';
import type { ExactTier } from './exact-tier.ts';
import { textOf } from './exact-tier.ts';
import type { Filters, IndexReader } from './index-reader.ts';
import type { TermHits } from './term-hits.ts';

/** What the near search needs of the searcher. */
export interface NearTools {
  readonly reader: IndexReader;
  readonly terms: TermHits;
  exactTier(query: Query, filters: Filters): Promise<ExactTier>;
}

export interface NearAnswer {
  /** Records, best first. */
  readonly keys: readonly number[];
  /** Some titles were found by how they sound. */
  readonly bySound: boolean;
  /** Words that were looked for as well, as editors write them. */
  readonly also: readonly string[];
  /** What was perhaps meant. */
  readonly suggestion: string | undefined;
  /** Folded words to be marked in the results. */
  readonly needles: readonly string[];
}

export const NOTHING_NEAR: NearAnswer = { keys: [], bySound: false, also: [], suggestion: undefined, needles: [] };

/** Records of the near tier: more of them only hide the good ones. */
const MOST = 20;
/** So many records are shown that hold what was perhaps meant. */
const MOST_MEANT = 12;
/** So many texts are read to put a character right. */
const READ_FOR_SPELLING = 6;

/** @param exact the settled exact tier: what it holds is not named again */
export async function findNear(
  tools: NearTools,
  query: Query,
  filters: Filters,
  exact: ExactTier,
): Promise<NearAnswer> {
  if (query.quoted || query.pieces.length === 0) return NOTHING_NEAR;
  const keys = new Set<number>();
  const taken = exact.keys;
  const add = (found: readonly number[]): void => {
    for (const key of found) if (!taken.has(key)) keys.add(key);
  };

  if (/^[a-z]{2,}$/.test(query.whole)) add(await tools.terms.sounding(query.whole, filters));
  const bySound = keys.size > 0;
  const groups = await tools.reader.vocabulary();
  const suggestion = exact.count === 0 && !bySound ? await spelling(tools, query, groups) : undefined;
  const meant = suggestion === undefined ? undefined : parseQuery(suggestion);
  if (meant) add(await exactHits(tools, meant, filters));
  const parts = (meant ?? query).pieces.flatMap((piece) => partsOf(piece, groups)).flatMap(withoutFillerPart);
  add(await covering(tools, { parts, mood: moodOf(query.whole), filters, exact }));

  const words = parts.flatMap(({ text, group }) => (group === undefined ? [] : [text, ...group.words]));
  const pieces = [...query.pieces, ...(meant?.pieces ?? [])];
  return {
    keys: [...keys].slice(0, MOST),
    bySound,
    also: alsoFor(parts),
    suggestion,
    needles: [...new Set([...words, ...pieces.flatMap(termsOf)])],
  };
}

/** What is no word of a group may hold words that only make it a question. */
function withoutFillerPart(part: QueryPart): QueryPart[] {
  return part.group === undefined ? withoutFiller(part.text).map((text) => ({ text, group: undefined })) : [part];
}

/** Words that were looked for in the place of those that were typed. */
function alsoFor(parts: readonly QueryPart[]): string[] {
  const typed = parts.map(({ text }) => text);
  return [...new Set(parts.flatMap(({ group }) => group?.words ?? []))].filter((word) => !typed.includes(word));
}

/** The first records that hold a query exactly. */
async function exactHits(tools: NearTools, query: Query, filters: Filters): Promise<number[]> {
  const tier = await tools.exactTier(query, filters);
  const results = await tier.take(MOST_MEANT);
  return results.map(({ key }) => key);
}

/** For each character whether it is part of a word that has synonyms, and so no slip. */
function charactersOfGroups(parts: readonly QueryPart[]): boolean[] {
  return parts.flatMap(({ text, group }) => Array.from(text, () => group !== undefined));
}

/** The query with one character put right, when that stands somewhere. */
async function spelling(
  { reader, terms }: NearTools,
  query: Query,
  groups: readonly SynonymGroup[],
): Promise<string | undefined> {
  for (const piece of query.pieces) {
    const [run, ...others] = runsOf(piece);
    if (run?.kind !== 'han' || others.length > 0) continue;
    const right = charactersOfGroups(partsOf(piece, groups));
    const pairs = termsOf(piece);
    const held = await Promise.all(pairs.map((pair) => terms.of(pair)));
    const known = new Set(pairs.filter((_, index) => (held[index]?.length ?? 0) > 0));
    for (const suspect of suspects(run.characters, (pair) => known.has(pair))) {
      if (right[suspect] === true) continue;
      const holding = await terms.ofAll([...known], {});
      const short = holding.filter((key) => !reader.whole.has(key));
      const read = (short.length > 0 ? short : holding).slice(0, READ_FOR_SPELLING);
      const texts = await Promise.all(Array.from(read, async (key) => textOf(await reader.fragment(key))));
      const [best] = corrections(
        run.characters,
        suspect,
        texts.map(({ title, content }) => `${title}\n${content}`),
      );
      if (best !== undefined) return query.pieces.map((other) => (other === piece ? best : other)).join(' ');
    }
  }
  return undefined;
}
