/** One result as a list item. */
import type { FilterKey } from '../build/record.ts';
import { excerptOf } from '../query/excerpt.ts';
import { findRanges, toSegments } from '../query/marks.ts';
import type { Fragment } from '../engine/index-reader.ts';
import { make, marked } from './elements.ts';
import { resultTools, type Say } from './result-tools.ts';
import { resultLink } from './result-link.ts';

/** The name of a filter value as readers see it: `nameOf('catalogue', 'guigang')` is 贵港. */
export type NameOf = (key: FilterKey, value: string) => string | undefined;

export interface ResultView {
  readonly fragment: Fragment;
  /** Folded words to be marked. */
  readonly needles: readonly string[];
  readonly nameOf: NameOf;
  readonly say: Say;
}

/** Identifier, title, the passage that answers, and what is known of the entry. */
export function resultItem({ fragment, needles, nameOf, say }: ResultView): HTMLLIElement {
  const { id, title } = fragment.meta;
  const kind = fragment.filters.kind?.[0] ?? '';
  const excerpt = excerptOf(fragment.content, needles);
  const heading = toSegments(title, findRanges(title, needles));
  const link = make('a', '', identifier(id, kind), ' ', ...marked(heading));
  link.href = resultLink(fragment.url, kind, excerpt, heading);
  const item = make(
    'li',
    '',
    link,
    make('p', 'source-line', ...marked(excerpt.segments)),
    make('ul', 'row-facts aside', ...factsOf(fragment, nameOf).map((fact) => make('li', '', fact))),
    ...resultTools(fragment, say),
  );
  item.dataset.entryId = id;
  item.dataset.kind = kind;
  return item;
}

export function identifier(id: string, kind: string): HTMLSpanElement {
  const element = make('span', 'entry-id', id);
  element.dataset.kind = kind;
  return element;
}

function factsOf({ filters, meta }: Fragment, nameOf: NameOf): string[] {
  const names = (key: FilterKey): string[] =>
    (filters[key] ?? []).map((value) => nameOf(key, value)).filter((name) => name !== undefined);
  const ownLevels = names('grade');
  return [
    names('kind').join(''),
    (ownLevels.length > 0 ? ownLevels : names('level')).join('；'),
    [...names('category'), ...names('domain')].join(' · '),
    [...names('catalogue'), meta.caution].filter(Boolean).join(' · '),
  ].filter((fact) => fact !== '');
}
