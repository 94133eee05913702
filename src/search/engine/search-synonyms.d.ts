/** Groups of words that stand for each other, from `src/content/vocabularies/synonyms.yaml`. */
declare module 'virtual:search-synonyms' {
  const groups: readonly (readonly string[])[];
  export default groups;
}
