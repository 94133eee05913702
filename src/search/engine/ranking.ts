/** How Pagefind weighs what it finds, in its own words. A weight counts with the square of the share of the query. */
export const RANKING = {
  /** A word that merely begins with the term counts as the term itself: for Chinese that says nothing. */
  term_similarity: 0,
  meta_weights: { title: 5, text: 1, facts: 0, name: 0, sound: 0 },
} as const;
