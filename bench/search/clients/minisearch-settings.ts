/** MiniSearch in three settings, the same in Node, where the index is made, and in the browser, where it is asked. */

export interface MiniSearchSettings {
  readonly fields: readonly string[];
  readonly storeFields: readonly string[];
  /** Absent: MiniSearch's own, which cuts at white space and punctuation. */
  readonly tokenize?: (text: string) => string[];
  readonly searchOptions: {
    readonly fuzzy?: number;
    readonly prefix?: boolean;
    readonly boost: Readonly<Record<string, number>>;
  };
}

const COMMON = {
  fields: ['title', 'text', 'facts'],
  storeFields: ['id', 'title', 'url'],
  searchOptions: { boost: { title: 2 } },
};

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words, as the dictionary of the browser (or of Node) cuts them. */
export const WORD: MiniSearchSettings = {
  ...COMMON,
  tokenize: (text) =>
    [...segmenter.segment(text.toLowerCase())]
      .filter(({ isWordLike }) => isWordLike === true)
      .map(({ segment }) => segment),
};

const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** Every two neighbouring Chinese characters; Latin words and numbers whole. */
export const BIGRAM: MiniSearchSettings = {
  ...COMMON,
  tokenize: (text) =>
    (text.toLowerCase().match(RUNS) ?? []).flatMap((run) => {
      const characters = Array.from(run);
      if (!/^\p{Script=Han}/u.test(run) || characters.length === 1) return [run];
      return characters.slice(1).map((character, index) => (characters[index] ?? '') + character);
    }),
};

/** As the local search of VitePress 1.6 sets it (`VPLocalSearchBox.vue`). */
export const VITEPRESS: MiniSearchSettings = {
  ...COMMON,
  searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4, text: 2, facts: 1 } },
};
