/** What is to be known of an entry before it is used. Pure. */
import { STATUS_WORDS } from './publications/status.ts';
import type { Entry } from './types.ts';
import { USAGE_WORDS } from './words.ts';

/**
 * @param data front matter of an entry of any kind
 * @returns a word or two for lists and search results, `仅供参考` or `已停用`; nothing for what stands and can be quoted
 */
export function cautionOf(data: Entry['data']): string | undefined {
  if ('usage' in data) return data.usage.status === 'quotable' ? undefined : USAGE_WORDS[data.usage.status];
  if ('state' in data) return data.state.status === 'current' ? undefined : STATUS_WORDS[data.state.status];
  return data.withdrawn && USAGE_WORDS.withdrawn;
}
