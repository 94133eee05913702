/** `pagefind/index.json`: what the browser must know before it asks the index anything. */
export interface IndexDescription {
  /** The folder of all other files, named after their content: they may be kept for ever. */
  readonly folder: string;
  /** How many records there are. The n-th has the key n; of records of equal worth the one with the smaller key comes first. */
  readonly records: number;
  /** Keys of records that are whole documents, forms or examples: their texts are forty times as long as others. */
  readonly whole: readonly number[];
  /** The first term of each chunk of the index, or enough of its beginning. The n-th chunk is in the n-th file. */
  readonly chunks: readonly string[];
  /** By what one can filter. The values of the n-th are in the n-th file. */
  readonly filters: readonly string[];
  /** The fields of a record, in the order in which the index numbers them. */
  readonly fields: readonly string[];
  /** What is small enough to be fetched in one file, as soon as the first answer has been shown. */
  readonly inOne: readonly InOne[];
}

export type InOne = 'texts' | 'chunks';

/** Under the folder of the index. Asked for again each time, as it says which version of all others is meant. */
export const DESCRIPTION = 'index.json';

/** Names of the files in {@link IndexDescription.folder}. All are JSON: every server knows what that is. */
export const fileOf = {
  /** A `RecordFragment`. */
  text: (key: number): string => `text/${String(key)}.json`,
  /** A list of `PackedTerm`. */
  chunk: (number: number): string => `chunk/${String(number)}.json`,
  /** A list of `PackedValue`. */
  filter: (number: number): string => `filter/${String(number)}.json`,
  /** All texts, or all chunks, in a list. */
  inOne: (what: InOne): string => `${what}.json`,
  /** A list of `SynonymGroup`. */
  vocabulary: 'vocabulary.json',
} as const;
