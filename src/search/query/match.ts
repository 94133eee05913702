/** Whether a record really holds what was asked, and where. */
import type { RecordFragment } from '../files/record-fragment.ts';
import { foldText } from '../text/fold.ts';
import { marksForm } from '../text/marks.ts';
import type { Query } from './parse.ts';

/** A record in the compared form. Paragraphs are kept apart: nothing is found across two of them. */
export interface MatchText {
  readonly title: string;
  readonly content: string;
  readonly facts: string;
  readonly names: string;
  /** What people say for it: no match, but it comes near. */
  readonly said: string;
  /** The content with its punctuation, for the query that is nothing else. */
  readonly marks: string;
}

export function matchText({ content, meta }: Pick<RecordFragment, 'content' | 'meta'>): MatchText {
  const { id, title, facts, names, said } = meta;
  return {
    title: foldText(title),
    content: content.split('\n').map(foldText).join('\n'),
    facts: facts.split(' · ').map(foldText).join('\n'),
    names: [id, ...names.split(' ')].map(foldText).join('\n'),
    said,
    marks: marksForm(`${title}\n${content}`),
  };
}

/** How well a record matches, best first. `none`: the index's terms are there, but not next to each other. */
export const MATCHES = ['identifier', 'title', 'inTitle', 'inText', 'scattered', 'beside', 'none'] as const;
export type Match = (typeof MATCHES)[number];

/**
 * - `identifier`: its number was asked for
 * - `title`: the title is what was asked
 * - `inTitle`, `inText`: it stands there word for word, spaces and punctuation aside
 * - `scattered`: each piece stands somewhere, but not together
 * - `beside`: only in what is said of the entry beside its title and text: catalogue, level, 文号, identifier
 */
export function matchOf({ whole, pieces, marks, identifier }: Query, text: MatchText): Match {
  if (marks !== '') return text.marks.includes(marks) ? 'inText' : 'none';
  if (identifier !== undefined && text.names.split('\n').includes(identifier)) return 'identifier';
  if (text.title === whole) return 'title';
  if (text.title.includes(whole)) return 'inTitle';
  if (text.content.includes(whole)) return 'inText';
  if (text.facts.includes(whole) || text.names.includes(whole)) return 'beside';
  const within = pieces.filter((piece) => text.title.includes(piece) || text.content.includes(piece));
  const beside = pieces.filter((piece) => text.facts.includes(piece) || text.names.includes(piece));
  if (new Set([...within, ...beside]).size < pieces.length) return 'none';
  return within.length > 0 ? 'scattered' : 'beside';
}
