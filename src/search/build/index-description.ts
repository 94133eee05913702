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
/** Each file but the description begins with these twelve characters, as Pagefind begins its own. */
export const SIGNATURE = 'pagefind_dcd';

/** Names of the files in {@link IndexDescription.folder}. */
export const fileOf = {
  text: (key: number): string => `fragment/${String(key)}.pf_fragment`,
  chunk: (number: number): string => `index/${String(number)}.pf_index`,
  filter: (number: number): string => `filter/${String(number)}.pf_filter`,
  inOne: (what: InOne): string => `${what}.pf_texts`,
  vocabulary: 'vocabulary.pf_texts',
} as const;
