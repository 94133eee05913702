import { compact } from '../text/blocks.ts';
import { sourceTexts } from './entries.ts';
import type { IntegrityRule, Problem } from './problem.ts';

/** A word is in one group of synonyms only: it would else not be clear what is looked for with it. */
export const synonymsAreDistinct: IntegrityRule = (content) => {
  const groups = new Map<string, string>();
  return content.synonyms.flatMap(({ file, data }, item) =>
    data.words.flatMap((word, index): Problem[] => {
      const earlier = groups.get(word);
      groups.set(word, data.id);
      return earlier === undefined
        ? []
        : [{ file, field: [item, 'words', index], message: `“${word}”已在 ${earlier} 组；一个词只能放在一组里` }];
    }),
  );
};

/** A group of synonyms leads somewhere: one of its words at least stands in a text. */
export const synonymsOccurSomewhere: IntegrityRule = (content) => {
  const everything = [...sourceTexts(content).values()].flat().map((block) => compact(block.text));
  return content.synonyms.flatMap(({ file, data }, item): Problem[] =>
    data.words.some((word) => everything.some((text) => text.includes(compact(word))))
      ? []
      : [
          {
            file,
            field: [item, 'words'],
            message: `${data.words.join('、')} 都不见于原文，查了也没有结果；请删去这一组`,
          },
        ],
  );
};
