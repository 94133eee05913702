/** Each slide has an address: `/training/levels/present/#7` is the seventh, `#slide-7` its heading in the page. */

/**
 * @param hash of the address, with its `#`
 * @returns the index from 0, or `undefined` where the address names no slide
 */
export function slideOfHash(hash: string, count: number): number | undefined {
  const number = /^#(?:slide-)?(\d{1,3})$/.exec(hash)?.[1];
  const index = Number(number) - 1;
  return number !== undefined && index >= 0 && index < count ? index : undefined;
}

export const hashOfSlide = (index: number): string => `#${String(index + 1)}`;
