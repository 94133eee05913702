/** The pages of the contents are numbered apart, in Roman figures, so that the first entry stands on page 1. */
const FIGURES = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** 1 → `I`, 14 → `XIV` */
export function frontNumber(page: number): string {
  let rest = page;
  let text = '';
  for (const [figure, value] of FIGURES) {
    while (rest >= value) {
      text += figure;
      rest -= value;
    }
  }
  return text;
}
