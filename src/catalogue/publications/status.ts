/**
 * The status of a publication. The pages say what the content says; whether the last day has passed since is for the
 * reader's browser to say, by the reader's own date. Pure, and used on both sides.
 */
import type { PublicationState } from '../../schemas/publication.ts';

export const STATUS_WORDS: Readonly<Record<PublicationState, string>> = {
  current: '公开中',
  expired: '已到期',
  withdrawn: '已废止',
};

/**
 * @param until last day of the term, `undefined` when there is none
 * @param today `2026-11-21`, where the reader is
 */
export function statusOn(state: PublicationState, until: string | undefined, today: string): PublicationState {
  return state === 'current' && until !== undefined && until < today ? 'expired' : state;
}

/** The day of a moment where the reader is: `2026-11-21`. */
export function localDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
