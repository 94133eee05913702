/** How Pagefind weighs what it finds, in its own words. */
export const RANKING = {
  /** A word that merely begins with the term counts as the term itself: for Chinese that says nothing. */
  term_similarity: 0,
  meta_weights: {
    /** Terms of the title; the weight counts with the square of the share of the query that they cover. */
    title: 5,
    name: 0,
    facts: 0,
    rest: 0,
    version: 0,
  },
} as const;
