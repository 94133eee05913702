/** Which category does the plan put this under? Asked of the plan's own phrases, so that nobody's judgement is needed. */
import type { Catalogue, Quote } from '../../../catalogue/types.ts';
import type { CategoryData } from '../../../schemas/vocabularies.ts';
import { resolveQuote } from '../../../catalogue/concepts/quotes.ts';
import { citeQuote } from '../cite.ts';
import type { Choice, Sort } from '../question.ts';

/** Phrases of the four passages of 二（一）6. Each must stand in one passage only; the generator refuses any other. */
export const PLAN_PHRASES = [
  '评审专家管理',
  '中介公司管理',
  '干部选拔任用',
  '招投标活动、选人用人是否公开公平公正',
  '落实民主集中制是否严格',
  '是否适应新形势新任务需要',
  '是否操作性不强',
  '缺乏有效监督',
  '办理时限',
  '自由裁量空间',
  '受到投标企业的“侵蚀”和“围猎”',
  '权钱交易、暗箱操作',
  '口无遮拦乱说乱讲',
  '门难进、脸难看、话难听、事难办',
  '不给好处不办事、给了好处乱办事',
] as const;

interface Passage {
  readonly category: CategoryData;
  readonly quote: Quote;
}

/** The categories that the plan describes, each with its passage. */
function passagesOf({ categories, byId }: Catalogue): Passage[] {
  return categories.flatMap((category) => {
    const source = category.quote && byId.get(category.quote.source);
    return category.quote && source ? [{ category, quote: resolveQuote(category.quote, source) }] : [];
  });
}

/** @throws Error when the phrase stands in no passage or in several */
function passageOf(phrase: string, passages: readonly Passage[]): Passage {
  const [only, ...others] = passages.filter(({ quote }) => quote.text.includes(phrase));
  if (only === undefined || others.length > 0) throw new Error(`“${phrase}”应当只见于方案的一类之中。`);
  return only;
}

export function planPhraseQuestions(catalogue: Catalogue): Choice[] {
  const passages = passagesOf(catalogue);
  return PLAN_PHRASES.map((phrase) => {
    const { category: right, quote } = passageOf(phrase, passages);
    return {
      kind: 'choice',
      id: `plan-${phrase}`,
      multiple: false,
      prompt: '鄂尔多斯 2019 年实施方案二（一）6 把这句话写在哪一类风险点里？',
      stem: phrase,
      options: passages.map(({ category }) => ({ text: category.name, right: category === right })),
      reason: `这句话在“${right.name}”一段里。`,
      cites: [citeQuote(quote)],
    };
  });
}

/** All phrases at once, eight at a time, to be sorted into the four categories. */
export function planSortQuestions(catalogue: Catalogue): Sort[] {
  const passages = passagesOf(catalogue);
  const halves = [0, 1].map((half) => PLAN_PHRASES.filter((_, index) => index % 2 === half));
  return halves.map((phrases, half) => ({
    kind: 'sort',
    id: `sort-plan-${String(half + 1)}`,
    pairs: false,
    prompt: '照鄂尔多斯 2019 年实施方案二（一）6 的原文，把这些话归入四类。',
    bins: passages.map(({ category }) => category.name),
    items: phrases.map((text) => ({ text, bin: passages.indexOf(passageOf(text, passages)) })),
    reason: '每句话只见于方案的一段，四段的原文如下。',
    cites: passages.map(({ quote }) => citeQuote(quote)),
  }));
}
