/**
 * Catalogues of any size, from the sentences of the real one.
 *
 * The grammar, every choice drawn from one seed:
 *
 *     record    → title paragraph+          as many paragraphs and clauses as an entry drawn from the catalogue
 *     title     → a catalogue's title with one word exchanged, and in every third a place
 *     paragraph → clause (punctuation clause)*
 *     clause    → 6 in 10: a clause of the catalogue with one word exchanged for another of the same length
 *                          that stands after the same word elsewhere
 *               | 3 in 10: words one after the other, each of which follows the one before it somewhere
 *               | 1 in 10: a clause of the catalogue after the name of a place or of an office
 *     place     → two characters of the catalogue and 市, 县, 区, 镇 or 街道: new pairs of characters, as in real names
 *
 * So the text reads like the field, words keep their frequencies, and the number of different pairs of characters
 * grows with the number of records, as it does in real collections. What it lacks: sense.
 */
import type { SearchRecord } from '../../src/search/build/record.ts';
import { pick, type Random, seededRandom } from './core/random.ts';
import { type Material, materialOf, slotKey } from './material.ts';

export const GENERATOR_SEED = 20_261_121;

const PLACES = ['市', '县', '区', '镇', '街道'];
const OFFICES = ['公共资源交易中心', '财政局', '住建局', '自然资源局', '代理机构', '采购单位', '评标委员会'];
const SEPARATORS = ['，', '，', '；', '。'];

/** @param records the real ones; documents, forms and examples as a whole are left out of the material */
export function generateRecords(
  records: readonly SearchRecord[],
  count: number,
  seed: number = GENERATOR_SEED,
): SearchRecord[] {
  const random = seededRandom(seed);
  const material = materialOf(records.filter((record) => !record.whole));
  return Array.from({ length: count }, (_, index) => makeRecord(random, material, index + 1));
}

function makeRecord(random: Random, material: Material, number: number): SearchRecord {
  const model = pick(random, material.records);
  const digits = String(number).padStart(6, '0');
  const words = exchangeWord(random, material, pick(random, material.titles));
  const title = random() < 1 / 3 ? place(random, material) + words : words;
  const paragraphs = model.clauseCounts.map((clauses) => paragraph(random, material, clauses));
  return {
    ...model.record,
    id: `GEN-${digits}`,
    title,
    path: `/generated/${digits}/`,
    paragraphs,
    own: paragraphs.length,
    aliases: [],
    identifiers: [`gen${digits}`, `gen${String(number)}`],
  };
}

function paragraph(random: Random, material: Material, clauses: number): string {
  const parts = Array.from(
    { length: clauses },
    (_, index) => clause(random, material) + (index === clauses - 1 ? '。' : pick(random, SEPARATORS)),
  );
  return parts.join('');
}

function clause(random: Random, material: Material): string {
  const model = pick(random, material.clauses);
  const chance = random();
  if (chance < 0.6) return exchangeWord(random, material, model);
  if (chance < 0.9) return chain(random, material, model.join('').length);
  return place(random, material) + (random() < 0.5 ? pick(random, OFFICES) : '') + model.join('');
}

/** One word in the place of another of the same length that follows the same word somewhere. */
function exchangeWord(random: Random, material: Material, words: readonly string[]): string {
  const at = Math.floor(random() * words.length);
  const others = material.slots.get(slotKey(words[at - 1], words[at] ?? '')) ?? [];
  return words.map((word, index) => (index === at && others.length > 0 ? pick(random, others) : word)).join('');
}

/** Words of which each follows the one before it somewhere, until the text is long enough. */
function chain(random: Random, material: Material, length: number): string {
  let word = pick(random, material.clauses)[0] ?? '';
  let text = word;
  while (text.length < length) {
    const next = material.followers.get(word);
    word = next === undefined ? (pick(random, material.clauses)[0] ?? '') : pick(random, next);
    text += word;
  }
  return text;
}

const place = (random: Random, material: Material): string =>
  pick(random, material.characters) + pick(random, material.characters) + pick(random, PLACES);
