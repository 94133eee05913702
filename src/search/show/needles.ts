/** Which words are marked in a result. Pure. */
import type { Query } from '../query/parse.ts';

/** In the exact tier: the query as a whole and each of its pieces. */
export function exactNeedles({ whole, pieces }: Query): string[] {
  return [...new Set([whole, ...pieces])];
}
