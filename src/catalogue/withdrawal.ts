/** Entries that no longer stand. Their identifiers and pages stay, and lead to what took their place. Pure. */
import type { Entry } from './types.ts';

export interface Withdrawal {
  /** Field of the front matter that says so. */
  readonly field: 'usage' | 'state' | 'withdrawn';
  readonly reason: string;
  /** Identifier of the entry that took its place, if there is one. */
  readonly successor: string | undefined;
}

/** @param data front matter of an entry of any kind; each kind says it in its own way */
export function withdrawalOf(data: Entry['data']): Withdrawal | undefined {
  if ('usage' in data) return data.usage.status === 'withdrawn' ? said('usage', data.usage) : undefined;
  if ('state' in data) return data.state.status === 'withdrawn' ? said('state', data.state) : undefined;
  return data.withdrawn && said('withdrawn', data.withdrawn);
}

const said = (
  field: Withdrawal['field'],
  { reason, successor }: { readonly reason: string; readonly successor?: string | undefined },
): Withdrawal => ({ field, reason, successor });
