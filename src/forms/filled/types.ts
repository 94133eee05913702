/**
 * What somebody has written into a form: plain data, keyed by the ids of the form's definition. Drafts, checks, files
 * in and out, and the page to fill in all speak of this.
 */
export interface FilledForm {
  /** Identifier of the form, e.g. `ES19-F1`. */
  readonly form: string;
  /** What is written once: fields above and below, lead rows, fields of a report, by id. */
  readonly fields: Readonly<Record<string, string>>;
  /** In the order of the form; a form without groups of rows has one, see {@link FormOutline}. */
  readonly groups: readonly FilledGroup[];
  /** What was taken off the form and kept: it goes with the draft and its JSON, never onto the paper. */
  readonly asides: readonly Aside[];
}

/** A text set aside, e.g. a measure that stood among the manifestations of a form without a column for measures. */
export interface Aside {
  /** Unique in the form, never shown. */
  readonly key: string;
  readonly kind: 'measure' | 'grade' | 'text';
  readonly text: string;
  /** Where it stood, in words: `权力运行 · 主要内容及表现形式`. */
  readonly from: string;
}

/** Rows that stand under one name: a risk category, a business, a part of a report; or all rows of a list. */
export interface FilledGroup {
  readonly id: string;
  /**
   * Columns that are written once for all rows of the group, by column: the name of the person in GT-F1, and levels
   * that somebody gave to a whole row of the paper instead of to each point (see the check for it).
   */
  readonly shared: Readonly<Record<string, string>>;
  readonly rows: readonly FilledRow[];
}

/** One point: what stands beside each other in the columns. */
export interface FilledRow {
  /** Tells rows apart while they move; unique in the form, never shown. */
  readonly key: string;
  /** By column; a cell may have several lines (`\n`). A cell that is not written is absent or empty. */
  readonly cells: Readonly<Record<string, string>>;
  /** Identifiers of the catalogue's entries that the row was filled from, the risk point first. */
  readonly entries: readonly string[];
}

/** A place in a filled form. */
export type Place =
  | { readonly kind: 'form' }
  | { readonly kind: 'field'; readonly field: string }
  | { readonly kind: 'group'; readonly group: string }
  | { readonly kind: 'shared'; readonly group: string; readonly column: string }
  | { readonly kind: 'row'; readonly group: string; readonly row: string }
  | { readonly kind: 'cell'; readonly group: string; readonly row: string; readonly column: string };
