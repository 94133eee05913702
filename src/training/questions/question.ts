/** A question of an exercise, as plain data: built with the site, read by the pages as JSON. */

/** Where the reason of an answer stands. */
export interface Cite {
  /** `ES19-D1 第 17 段`, `GG-R041`. */
  readonly label: string;
  /** Path of the page, without the base. */
  readonly path: string;
  /** The source's own words. */
  readonly text: string;
}

interface Base {
  /** Stable: results are kept under it. */
  readonly id: string;
  readonly prompt: string;
  /** The source's own words that the question is about. */
  readonly stem?: string;
  /** Why the answer is right: the editors' own words. */
  readonly reason: string;
  readonly cites: readonly Cite[];
}

export interface Option {
  readonly text: string;
  readonly right: boolean;
}

/** One answer, or several. */
export interface Choice extends Base {
  readonly kind: 'choice';
  readonly multiple: boolean;
  readonly options: readonly Option[];
}

/** Each item belongs into one bin. With `pairs` each bin takes one item: a matching question. */
export interface Sort extends Base {
  readonly kind: 'sort';
  readonly pairs: boolean;
  readonly bins: readonly string[];
  readonly items: readonly { readonly text: string; readonly bin: number }[];
}

/** Words of a source with gaps; a number is the option that fills the gap. */
export interface Cloze extends Base {
  readonly kind: 'cloze';
  readonly pieces: readonly (string | number)[];
  readonly options: readonly string[];
}

/** A row of a filled form: in which lines are the faults that the prompt names? */
export interface Faults extends Base {
  readonly kind: 'faults';
  /** `findings` are those that point at the line. */
  readonly lines: readonly { readonly column: string; readonly text: string; readonly findings: readonly number[] }[];
  readonly findings: readonly string[];
}

export type Question = Choice | Sort | Cloze | Faults;

/** The answers that are right, one for each part: an option for a choice with one answer, bins, gaps, lines. */
export function answersOf(question: Question): readonly number[] {
  switch (question.kind) {
    case 'choice':
      return question.options.flatMap(({ right }, index) => (right ? [index] : []));
    case 'sort':
      return question.items.map(({ bin }) => bin);
    case 'cloze':
      return question.pieces.filter((piece) => typeof piece === 'number');
    case 'faults':
      return question.lines.flatMap(({ findings }, index) => (findings.length > 0 ? [index] : []));
  }
}
