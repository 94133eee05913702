/** The two editions that are built from one content. */
export const EDITIONS = ['internal', 'public'] as const;
export type Edition = (typeof EDITIONS)[number];
export type Visibility = 'internal' | 'public';

/** @throws Error with a sentence for the person who typed it, when the value names no edition */
export function parseEdition(value: string | undefined): Edition {
  if (value === undefined || value === '') return 'internal';
  const edition = EDITIONS.find((candidate) => candidate === value);
  if (edition === undefined) throw new Error(`EDITION=${value}：版本只能是 internal（内部版）或 public（公开版）。`);
  return edition;
}

/** The gate: whether an entry exists in an edition. Unstated visibility is internal (see `schemas/common.ts`). */
export function isInEdition(visibility: Visibility | undefined, edition: Edition): boolean {
  return edition === 'internal' || visibility === 'public';
}
