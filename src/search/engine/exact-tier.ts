/** The exact tier: candidates are fetched as they are needed, and those that do not hold the query fall out. */
import { type Match, MATCHES, matchOf, type MatchText, matchText } from '../query/match.ts';
import type { Query } from '../query/parse.ts';
import type { Candidate } from './candidates.ts';
import type { Fragment, IndexReader } from './index-reader.ts';

export interface Result {
  readonly key: number;
  readonly fragment: Fragment;
  readonly match: Match;
}

/**
 * The first results are shown when so many texts have arrived; the rest of the page follows below them. They are put in
 * order by what they say: the index's own scores of near equals differ with the parts of it that have been loaded.
 */
const FIRST_BATCH = 5;

/** More are not fetched merely to be counted: the count is then the index's own. */
const MOST_FETCHED_TO_COUNT = 150;

/** In this order records of equal match are shown. */
const KIND_ORDER = ['risk', 'measure', 'concept', 'form', 'document', 'publication', 'example'];

export class ExactTier {
  readonly #reader: IndexReader;
  readonly #query: Query;
  readonly #candidates: readonly Candidate[];
  #next = 0;
  /** Fetched and found to hold the query, not yet handed out. */
  readonly #ready: Result[] = [];
  readonly #dropped: Fragment[] = [];
  readonly #droppedKeys: number[] = [];
  #first: Fragment | undefined;

  constructor(reader: IndexReader, query: Query, candidates: readonly Candidate[]) {
    this.#reader = reader;
    this.#query = query;
    this.#candidates = candidates;
  }

  /** Records that hold the query, as far as is known: exact once {@link settle} is done. */
  get count(): number {
    return this.#candidates.length - this.#dropped.length;
  }

  /** Whether every candidate has been proved or compared. */
  get settled(): boolean {
    return this.#candidates.slice(this.#next).every((candidate) => candidate.certain);
  }

  get exhausted(): boolean {
    return this.#next >= this.#candidates.length && this.#ready.length === 0;
  }

  /** The first result, once it has been fetched. */
  get first(): Fragment | undefined {
    return this.#first;
  }

  /** Candidates that the index named and that do not hold the query. */
  get dropped(): readonly Fragment[] {
    return this.#dropped;
  }

  /** Records that are shown here, or may be: those that fell out are free for the near tier. */
  get keys(): ReadonlySet<number> {
    const keys = new Set(this.#candidates.map(({ key }) => key));
    for (const key of this.#droppedKeys) keys.delete(key);
    return keys;
  }

  /**
   * The next results. Single entries and whole documents are never fetched together: a document's text is forty times
   * as long, and the entries are to be seen first.
   * @returns at most `count`, perhaps fewer; none only at the end
   */
  async take(count: number): Promise<Result[]> {
    while (this.#ready.length < count && this.#next < this.#candidates.length) {
      const found = this.#ready.length;
      if (found > 0 && (this.#next === FIRST_BATCH || this.#candidates[this.#next]?.whole === true)) break;
      await this.#fetch(Math.min(count - found, this.#next < FIRST_BATCH ? FIRST_BATCH - this.#next : count));
    }
    return this.#ready.splice(0, count);
  }

  /** Compares what is left, so that the count is right. */
  async settle(): Promise<void> {
    while (!this.settled && this.#next < MOST_FETCHED_TO_COUNT) await this.#fetch(MOST_FETCHED_TO_COUNT - this.#next);
  }

  async #fetch(count: number): Promise<void> {
    const { whole } = this.#candidates[this.#next] ?? {};
    const rest = this.#candidates.slice(this.#next, this.#next + count);
    const end = rest.findIndex((candidate) => candidate.whole !== whole);
    const batch = end === -1 ? rest : rest.slice(0, end);
    this.#next += batch.length;
    const fragments = await Promise.all(batch.map(({ key }) => this.#reader.fragment(key)));
    const results: Result[] = [];
    for (const [index, { key }] of batch.entries()) {
      const fragment = fragments[index];
      if (fragment === undefined) continue;
      const match = matchOf(this.#query, textOf(fragment));
      if (match === 'none') {
        this.#dropped.push(fragment);
        this.#droppedKeys.push(key);
      } else results.push({ key, fragment, match });
    }
    // Within what arrives together; what has been shown is never moved.
    this.#ready.push(...results.sort(byWorth));
    this.#first ??= this.#ready[0]?.fragment;
  }
}

/** Title before text, together before scattered; then by kind, then the title of which the query is the larger part. */
function byWorth(a: Result, b: Result): number {
  const worth = (result: Result): number =>
    MATCHES.indexOf(result.match) * KIND_ORDER.length + KIND_ORDER.indexOf(result.fragment.filters.kind?.[0] ?? '');
  const beyond = ({ match, fragment }: Result): number => (match === 'inTitle' ? fragment.meta.title.length : 0);
  // Equal ones stay as the index ranked them.
  return worth(a) - worth(b) || beyond(a) - beyond(b);
}

const folded = new WeakMap<Fragment, MatchText>();

/** The compared form of a record, made once. */
export function textOf(fragment: Fragment): MatchText {
  const known = folded.get(fragment);
  if (known) return known;
  const text = matchText(fragment);
  folded.set(fragment, text);
  return text;
}
