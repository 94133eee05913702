/** Words worth offering beside the search: set phrases of the field, by how many entries use them. */
import { compact } from '../text/blocks.ts';
import type { Catalogue } from '../types.ts';

export interface FrequentPhrase {
  readonly phrase: string;
  /** Entries whose text holds the phrase, to the letter. */
  readonly count: number;
}

/** Shorter words (执行, 审查, 报告) stand everywhere and lead nowhere. */
const SHORTEST = 4;

/**
 * @param phrases candidates; those shorter than four characters are passed over
 * @param texts one per entry
 * @returns the phrases that occur in most texts, most frequent first; equally frequent ones in the order given
 */
export function frequentPhrases(
  phrases: readonly string[],
  texts: readonly string[],
  limit: number,
): readonly FrequentPhrase[] {
  const compactTexts = texts.map(compact);
  return [...new Set(phrases)]
    .filter((phrase) => phrase.length >= SHORTEST)
    .map((phrase) => ({ phrase, count: compactTexts.filter((text) => text.includes(phrase)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, limit);
}

/** The frequent phrases of a catalogue: names of concepts and domains, and the business that the domains cover. */
export function frequentIn(
  catalogue: Pick<Catalogue, 'risks' | 'measures' | 'concepts' | 'domains'>,
  limit: number,
): readonly FrequentPhrase[] {
  return frequentPhrases(
    [
      ...catalogue.concepts.map((concept) => concept.title),
      ...catalogue.domains.flatMap((domain) => [domain.name, ...domain.covers.split('、')]),
    ],
    [...catalogue.risks, ...catalogue.measures].map((entry) => entry.text.map((block) => block.text).join('\n')),
    limit,
  );
}
