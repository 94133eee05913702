/** Printed words compared without their spacing, line breaks and punctuation. */

/** Full-width forms as half-width, without white space, punctuation and lines to write on. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');
}

/** From 0 to 1: how many pairs of neighbouring characters two texts share (Sørensen–Dice). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = (text: string) => Array.from(text).map((_, index) => text.slice(index, index + 2));
  const left = pairs(a);
  const right = pairs(b);
  if (left.length === 0 || right.length === 0) return 0;
  const rest = [...right];
  const shared = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at !== -1) rest.splice(at, 1);
    return at !== -1;
  });
  return (2 * shared.length) / (left.length + right.length);
}
