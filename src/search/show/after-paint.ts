/** In a window that nobody sees, nothing is painted; then this is the time that we wait. */
const LONGEST = 100;

/** Resolves when what has been put on the page is on the screen: the first results are not held up by what follows. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST);
  });
}
