import { seenText } from './read/model.ts';
import { openDocx } from './read/open.ts';

/** All that one sees in a Word file, without white space: what its fingerprint is taken of. */
export function visibleText(bytes: Uint8Array): string {
  return seenText(openDocx(bytes).blocks);
}
