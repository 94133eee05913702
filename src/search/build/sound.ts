/** Titles as they sound, so that they are found by pinyin (`zhaobiao`) and by its initials (`zb`). */
import { pinyin } from 'pinyin-pro';
import { INITIALS_PREFIX, LONGEST_INITIALS, LONGEST_PINYIN, PINYIN_PREFIX } from '../text/sound.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * @param title as shown
 * @returns terms for the title from each of its words on; a term is found by its start
 */
export function soundTerms(title: string): string[] {
  const terms = [...title.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) => {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true }).map((syllable) =>
      syllable.toLowerCase(),
    );
    return [...words.segment(run)].flatMap(({ index }) => {
      const rest = syllables.slice(index);
      return [
        PINYIN_PREFIX + rest.join('').slice(0, LONGEST_PINYIN),
        INITIALS_PREFIX +
          rest
            .map((syllable) => syllable.charAt(0))
            .join('')
            .slice(0, LONGEST_INITIALS),
      ];
    });
  });
  return [...new Set(terms)];
}
