/** The contents know entries by their identifiers, and groups by these; no identifier has a blank in it. */
export const groupKey = (index: number): string => `group ${String(index)}`;
