/** Older shapes of a filled form brought up to the newest, for JSON files and for drafts alike. */

/** The shape of {@link FilledForm} in files and drafts. A change that old ones do not fit raises it, and adds a step. */
export const FILLED_VERSION = 1;

type Shape = Readonly<Record<string, unknown>>;

/** What brings a form of version `n` to `n + 1`, by `n`. */
const STEPS: Readonly<Record<number, (old: Shape) => Shape>> = {};

/** @returns the form in the newest shape, still to be checked; `undefined` where there is no way from that version */
export function migrated(form: Shape, version: number): Shape | undefined {
  if (version === FILLED_VERSION) return form;
  const step = STEPS[version];
  return step && migrated(step(form), version + 1);
}
