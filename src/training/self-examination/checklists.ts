/** The checklists of the plan: 四种行为 (二（一）3) and 四官 (二（一）4), cut into items, every word the plan's own. */
import type { Catalogue, Quote } from '../../catalogue/types.ts';
import { quoteSpan } from '../course/resolve-embed.ts';

export interface ChecklistItem {
  /** Marks are kept under it; the plan is frozen, so it stays. */
  readonly id: string;
  readonly text: string;
}

export interface Checklist {
  readonly id: string;
  readonly title: string;
  readonly items: readonly ChecklistItem[];
  /** The passage from which the items are cut. */
  readonly quote: Quote;
}

const PLAN = 'ES19-D1';
const BEHAVIOURS = { from: '一是深刻剖析自身是否存在“三重一大”', to: '外出不报备等现象。' };
/** The concept that quotes the four passages, by their labels. */
const OFFICIALS = { concept: 'LJ-C05', labels: { lan: '懒官', yong: '庸官', guai: '乖官', qiao: '巧官' } };

/** @throws Error when the plan or the concept no longer reads as it did */
export function checklists({ byId }: Pick<Catalogue, 'byId'>): Checklist[] {
  const behaviours = quoteSpan({ source: PLAN, ...BEHAVIOURS }, byId);
  if (typeof behaviours === 'string') throw new Error(behaviours);
  const concept = byId.get(OFFICIALS.concept);
  if (concept?.kind !== 'concept') throw new Error(`没有概念 ${OFFICIALS.concept}`);
  const officials = Object.entries(OFFICIALS.labels).map(([id, title]): Checklist => {
    const quote = concept.quotes.find(({ label }) => label === title);
    if (quote === undefined) throw new Error(`概念 ${OFFICIALS.concept} 没有标为“${title}”的引文`);
    return checklist(id, title, officialItems(quote.text), quote);
  });
  return [checklist('behaviours', '四种行为', behaviourItems(behaviours.text), behaviours), ...officials];
}

function checklist(id: string, title: string, texts: readonly string[], quote: Quote): Checklist {
  return { id, title, items: texts.map((text, index) => ({ id: `${id}-${String(index + 1)}`, text })), quote };
}

/** `一是……。二是……。` → its parts without their ordinals. A full stop does not end a part: the fourth holds two. */
export function behaviourItems(text: string): string[] {
  return text.split(/(?=[二三四五]是深[刻入]剖析)/).map((part) => part.replace(/^[一二三四五]是/, ''));
}

/** `是否存在甲；乙；丙等“懒官”问题。` → `甲`, `乙`, `丙`. */
export function officialItems(text: string): string[] {
  return text
    .replace(/^是否存在/, '')
    .replace(/[的等]“.官”问题。$/, '')
    .split('；');
}
