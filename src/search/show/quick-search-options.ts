/** What can be chosen in the quick search. */
import { KIND_WORDS } from '../../catalogue/words.ts';
import type { EntryKind } from '../../schemas/identifiers.ts';
import type { Fragment } from '../engine/index-reader.ts';
import { excerptOf } from '../query/excerpt.ts';
import { findRanges, toSegments } from '../query/marks.ts';
import { make, marked } from './elements.ts';
import { identifier } from './result-item.ts';
import { resultLink } from './result-link.ts';

/** An option knows where it leads. */
export interface Option {
  readonly element: HTMLLIElement;
  readonly href: string;
}

/** @param near whether only a part of the query was found */
export function entryOption(fragment: Fragment, needles: readonly string[], near: boolean): Option {
  const { id, title, caution } = fragment.meta;
  const kind = fragment.filters.kind?.[0] ?? '';
  const excerpt = excerptOf(fragment.content, needles);
  const heading = toSegments(title, findRanges(title, needles));
  const head = make(
    'span',
    'quick-search-title',
    identifier(id, kind),
    ' ',
    ...marked(heading),
    ' ',
    make('span', 'aside', [KIND_WORDS[kind as EntryKind], caution, near && '相近'].filter(Boolean).join(' · ')),
  );
  const element = option(head, make('span', 'quick-search-excerpt', ...marked(excerpt.segments)));
  element.dataset.entryId = id;
  element.dataset.kind = kind;
  return { element, href: resultLink(fragment.url, kind, excerpt, heading) };
}

/** A line that leads to the search page. */
export function pageOption(text: string, href: string): Option {
  return { element: option(text), href };
}

function option(...children: (Node | string)[]): HTMLLIElement {
  const element = make('li', '', ...children);
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  return element;
}
