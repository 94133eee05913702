/** Which category the words of a name speak of. */
import type { OutlineCategory } from '../../filled/outline.ts';
import { CATEGORY_WORDS, INSIDE_WORK, RULE_ITSELF, type TellingCategory } from './category-words.ts';

const TELLING = ['power', 'institution', 'environment', 'conduct'] as const satisfies readonly TellingCategory[];

/** The categories whose words stand in a text. */
export function categoriesTold(text: string): TellingCategory[] {
  return TELLING.filter((category) => CATEGORY_WORDS[category].test(text));
}

/** Where to look first for a better place, by where the name stands. */
const ORDER: Readonly<Record<OutlineCategory, readonly TellingCategory[]>> = {
  power: ['conduct', 'institution'],
  institution: ['power', 'environment', 'conduct'],
  environment: ['conduct', 'power', 'institution'],
  conduct: ['power', 'institution'],
  other: ['conduct', 'power', 'environment', 'institution'],
};

/** Under 权力运行, keeping files or carrying out a rule is the use of power; only the rule itself belongs elsewhere. */
function isUse(category: TellingCategory, name: string, stands: OutlineCategory): boolean {
  return stands === 'power' && category === 'institution' && !RULE_ITSELF.test(name);
}

/**
 * @returns the category that a name belongs to rather than the one it stands in; `inside` for work inside the office
 *   under 外部环境, whatever else it is; `undefined` where the words do not tell, or tell the category it stands in
 */
export function betterCategory(name: string, stands: OutlineCategory): TellingCategory | 'inside' | undefined {
  const told = categoriesTold(name);
  // Under 制度机制, 滥用、泄露 are the exercise of power and 认识不够 is a person's, although a 制度 is named beside them.
  const exercise = stands === 'institution' && /违规操作|滥用|泄露|泄漏|安排开标|收受|认识不够/u.test(name);
  if (stands !== 'other' && told.includes(stands) && !exercise) return undefined;
  const found = ORDER[stands].find((category) => told.includes(category) && !isUse(category, name, stands));
  if (found !== undefined) return found;
  return stands === 'environment' && INSIDE_WORK.test(name) ? 'inside' : undefined;
}
