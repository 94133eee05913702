import type { RawContent } from '../raw.ts';

/** One thing wrong with the content, told to an editor: where it is, what is wrong, what to do. */
export interface Problem {
  /** Path from the root of the project. */
  readonly file: string;
  /** The field of the front matter, e.g. `['locator', 'path']`; the checker turns it into a line. */
  readonly field?: readonly (string | number)[];
  /** Line in the body, from 1, where the trouble is in the body. */
  readonly bodyLine?: number;
  /** In Chinese. */
  readonly message: string;
}

/** A rule over the whole content. Pure: content in, problems out. */
export type IntegrityRule = (content: RawContent) => Problem[];
