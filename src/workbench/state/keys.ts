/** Names for rows and drafts. `crypto.randomUUID` is not there on an intranet without https; random values are. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** @returns twelve letters that have not been given before */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => LETTERS[byte % LETTERS.length]).join('');
}
