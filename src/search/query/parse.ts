/** What a person typed, taken apart. */
import { foldCharacter, foldText } from '../text/fold.ts';

/** Longer than any sentence of the sources; what is beyond is not looked at, and the page says so. */
export const LONGEST_QUERY = 300;

export interface Query {
  /** As typed, trimmed and cut. */
  readonly raw: string;
  /** The query was longer than {@link LONGEST_QUERY}. */
  readonly cut: boolean;
  /** Written in straight quotes: only what stands there word for word. */
  readonly quoted: boolean;
  /** Parts between spaces and punctuation, folded, each once. A text that holds all of them is a match. */
  readonly pieces: readonly string[];
  /** All of it without spaces and punctuation, folded. A text that holds this is the better match. */
  readonly whole: string;
  /** The query as an identifier may be written: `gg-r01` and `gg r001` are both `ggr1`. Absent when it has no number. */
  readonly identifier: string | undefined;
  /** Nothing but punctuation or symbols: looked up as they are. */
  readonly marks: string;
}

/** @param typed anything at all; never throws */
export function parseQuery(typed: string): Query {
  const trimmed = typed.trim();
  const raw = cutAt(trimmed, LONGEST_QUERY);
  const inner = /^["＂]([^"＂]+)["＂]$/u.exec(raw)?.[1];
  const whole = foldText(raw);
  const pieces = piecesOf(raw);
  return {
    raw,
    cut: raw.length < trimmed.length,
    quoted: inner !== undefined && whole !== '',
    pieces: inner === undefined ? pieces : [whole].filter((piece) => piece !== ''),
    whole,
    identifier: inner === undefined ? identifierOf(whole) : undefined,
    marks: whole === '' ? marksOf(raw) : '',
  };
}

function piecesOf(raw: string): string[] {
  const pieces = [''];
  for (const character of raw) {
    const folded = foldCharacter(character);
    if (folded !== '') pieces.push((pieces.pop() ?? '') + folded);
    else if (!/\p{M}/u.test(character)) pieces.push('');
  }
  return [...new Set(pieces)].filter((piece) => piece !== '');
}

/** A name followed by a number, without the zeros before the number; the index holds identifiers in this form. */
function identifierOf(whole: string): string | undefined {
  const parts = /^(.*\D)0*(\d{1,4})$/u.exec(whole);
  return parts?.[1] === undefined || parts[2] === undefined || parts[1].length > 16 ? undefined : parts[1] + parts[2];
}

/** A query of punctuation alone, without white space and characters that cannot be seen. */
function marksOf(raw: string): string {
  return raw.normalize('NFKC').replace(/[^\p{P}\p{S}]/gu, '');
}

function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  // Half of a surrogate pair is no character.
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
