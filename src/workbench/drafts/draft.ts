/** A draft: what somebody is writing into a form, with what one has to know to find it again. Pure. */
import type { FilledForm } from '../../forms/filled/types.ts';

/** Counts up whenever the stored shape of a draft changes; each step has a migration, see `migrate.ts`. */
export const DRAFT_SCHEMA = 1;

export interface Draft {
  readonly schema: typeof DRAFT_SCHEMA;
  readonly id: string;
  /** Identifier of the form. */
  readonly form: string;
  /** Given by the person; `个人登记表（2019）` and a number until then. */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** When it last left the browser as a file; deleting what never left reminds first. */
  readonly exportedAt?: string | undefined;
  /** When it was thrown away; it is kept for {@link KEPT_DAYS} days. */
  readonly deletedAt?: string | undefined;
  /** Counts up with every saving: who saves must have seen the last one. */
  readonly revision: number;
  /** Made from catalogue entries to play with; says so on the paper. */
  readonly sample?: boolean | undefined;
  readonly filled: FilledForm;
}

/** Days that a deleted draft can be brought back. */
export const KEPT_DAYS = 30;

const DAY = 24 * 60 * 60 * 1000;

/** @param now milliseconds since 1970 */
export function isExpired(draft: Pick<Draft, 'deletedAt'>, now: number): boolean {
  return draft.deletedAt !== undefined && now - Date.parse(draft.deletedAt) > KEPT_DAYS * DAY;
}

/** Whether the last change has not left the browser as a file. */
export function isUnexported({ exportedAt, updatedAt }: Pick<Draft, 'exportedAt' | 'updatedAt'>): boolean {
  return exportedAt === undefined || exportedAt < updatedAt;
}

/**
 * @param taken names of the form's drafts
 * @returns `个人登记表 1`, with the first number that is free
 */
export function freshName(base: string, taken: readonly string[]): string {
  for (let n = 1; ; n += 1) {
    const name = `${base} ${String(n)}`;
    if (!taken.includes(name)) return name;
  }
}

/** @returns the time alone when it was today */
export function shortTime(at: string, now = new Date()): string {
  const [day, time] = timeInWords(at).split(' ');
  return timeInWords(now.toISOString()).startsWith(day ?? '') ? (time ?? '') : timeInWords(at);
}

/** @param at ISO 8601 @returns `2026年11月21日 16:05` in the time of this computer */
export function timeInWords(at: string): string {
  const date = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(date.getFullYear())}年${String(date.getMonth() + 1)}月${String(date.getDate())}日 ${two(date.getHours())}:${two(date.getMinutes())}`;
}
