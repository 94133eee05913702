/**
 * What is in a booklet and how it is arranged, as its address says it: `?e=GG-R001_021.HZ-R01&by=category&m=titles`.
 * Only identifiers and two words stand there; what is typed for the cover does not. Pure.
 */
import { BOOKLET_FACETS, type BookletEntry, type BookletFacet } from './types.ts';

export const GROUPINGS = {
  catalogue: '按目录',
  category: '按类别',
  domain: '按业务领域',
  post: '按岗位',
  kind: '按种类',
  none: '不分组，照排好的次序',
} as const;
export type Grouping = keyof typeof GROUPINGS;

export const MEASURES = {
  texts: '一一对应的印全文，其余列题目',
  titles: '都只列编号和题目',
  none: '不印',
} as const;
export type MeasuresShown = keyof typeof MEASURES;

export interface Selection {
  /** Identifiers in their order, each once. */
  readonly ids: readonly string[];
  readonly grouping: Grouping;
  readonly measures: MeasuresShown;
}

export const EMPTY_SELECTION: Selection = { ids: [], grouping: 'catalogue', measures: 'texts' };

const isKey = <Key extends string>(words: Readonly<Record<Key, string>>, key: string | null): key is Key =>
  key !== null && Object.hasOwn(words, key);

/** @returns what an address says; identifiers are not looked up, and what makes no sense is left out */
export function readSelection(query: string): Selection {
  const params = new URLSearchParams(query);
  const by = params.get('by');
  const m = params.get('m');
  return {
    ids: decodeIds(params.get('e') ?? ''),
    grouping: isKey(GROUPINGS, by) ? by : EMPTY_SELECTION.grouping,
    measures: isKey(MEASURES, m) ? m : EMPTY_SELECTION.measures,
  };
}

/** @returns `?e=…`, or nothing for an empty booklet */
export function selectionQuery({ ids, grouping, measures }: Selection): string {
  if (ids.length === 0) return '';
  return `?${new URLSearchParams({
    e: encodeIds(ids),
    ...(grouping === EMPTY_SELECTION.grouping ? {} : { by: grouping }),
    ...(measures === EMPTY_SELECTION.measures ? {} : { m: measures }),
  }).toString()}`;
}

const IDENTIFIER = /^([A-Z]{2}\d*-[A-Z])(\d+)$/;

/** Runs that follow each other are one piece: `GG-R001_021`. */
function encodeIds(ids: readonly string[]): string {
  const runs: { prefix: string; first: string; last: string }[] = [];
  for (const id of ids) {
    const [, prefix = '', digits = ''] = IDENTIFIER.exec(id) ?? [];
    const run = runs.at(-1);
    const follows =
      run?.prefix === prefix && run.last.length === digits.length && Number(digits) === Number(run.last) + 1;
    if (run && follows) run.last = digits;
    else runs.push({ prefix, first: digits, last: digits });
  }
  return runs.map(({ prefix, first, last }) => `${prefix}${first}${first === last ? '' : `_${last}`}`).join('.');
}

/** More than any edition holds; a longer run is a mistake. */
const LONGEST_RUN = 999;

function decodeIds(text: string): string[] {
  const ids = text.split('.').flatMap((piece) => {
    const [first = '', last] = piece.split('_');
    const [, prefix = '', digits = ''] = IDENTIFIER.exec(first) ?? [];
    if (prefix === '') return [];
    const count = last === undefined ? 1 : Number(last) - Number(digits) + 1;
    if (!(count >= 1 && count <= LONGEST_RUN)) return [];
    return Array.from(
      { length: count },
      (_, index) => prefix + String(Number(digits) + index).padStart(digits.length, '0'),
    );
  });
  return [...new Set(ids)];
}

/** The identifiers that somebody typed, with whatever stands between them. */
export const typedIds = (text: string): string[] => [
  ...new Set(text.toUpperCase().match(/[A-Z]{2}\d*-[A-Z]\d+/g) ?? []),
];

/** Those that were not there before are added at the end. */
export const withEntries = (selection: Selection, ids: readonly string[]): Selection => ({
  ...selection,
  ids: [...new Set([...selection.ids, ...ids])],
});

export const withoutEntry = (selection: Selection, id: string): Selection => ({
  ...selection,
  ids: selection.ids.filter((other) => other !== id),
});

/** Two entries that stand beside each other in their group change places. */
export const exchanged = (selection: Selection, one: string, other: string): Selection => ({
  ...selection,
  ids: selection.ids.map((id) => (id === one ? other : id === other ? one : id)),
});

/** What somebody asks for; a facet that is left open is absent. */
export type Wanted = Readonly<Partial<Record<BookletFacet, string>>>;

/** @returns nothing when nothing is asked for: not everything */
export function entriesWanted(entries: readonly BookletEntry[], wanted: Wanted): BookletEntry[] {
  const asked = BOOKLET_FACETS.filter(({ id }) => (wanted[id] ?? '') !== '');
  if (asked.length === 0) return [];
  return entries.filter(({ facets }) => asked.every(({ id }) => facets[id].includes(wanted[id] ?? '')));
}
