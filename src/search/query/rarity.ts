/**
 * How much it says that a record holds something: the inverse document frequency of BM25.
 * @param count records that hold it
 * @param total records in the index
 */
export const rarity = (count: number, total: number): number => Math.log(1 + (total - count + 0.5) / (count + 0.5));
