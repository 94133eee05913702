/** Titles as they sound, so that they are found by pinyin (`zhaobiao`) and by its initials (`zb`). */
import { pinyin } from 'pinyin-pro';
import { INITIALS_PREFIX, LONGEST_INITIALS, LONGEST_PINYIN, PINYIN_PREFIX, START_PREFIX } from '../text/sound.ts';

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * @param title as shown
 * @returns terms for the title from each of its words on; a term is found by its start
 */
export function soundTerms(title: string): string[] {
  const terms = [...title.matchAll(/\p{Script=Han}+/gu)].flatMap(({ 0: run, index: at }) => {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true }).map((syllable) =>
      syllable.toLowerCase(),
    );
    return [...words.segment(run)].flatMap(({ index }) => {
      const rest = syllables.slice(index);
      const initials = rest.map((syllable) => syllable.charAt(0)).join('');
      const here = [
        PINYIN_PREFIX + rest.join('').slice(0, LONGEST_PINYIN),
        // One letter alone is never asked for.
        ...(initials.length < 2 ? [] : [INITIALS_PREFIX + initials.slice(0, LONGEST_INITIALS)]),
      ];
      return at + index === 0 ? [...here, ...here.map((term) => START_PREFIX + term)] : here;
    });
  });
  return [...new Set(terms)];
}
