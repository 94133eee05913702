/** Which measure belongs to which risk? Only where the source pairs them by number, or an editor matched them one to one. */
import type { Catalogue, Measure, Risk } from '../../../catalogue/types.ts';
import { citeEntry, textOf } from '../cite.ts';
import type { Sort } from '../question.ts';
import { isAskable } from './entries.ts';

interface Pair {
  readonly risk: Risk;
  readonly measure: Measure;
}

/** Pairs in one question. */
const PAIRS = 3;

/** Risks with one measure of their own, which is of no other risk. Links by section say nothing of this kind. */
export function pairsOf({ risks }: Catalogue): Pair[] {
  return risks.flatMap((risk) => {
    const own = risk.measures.filter(({ basis }) => basis !== 'section');
    const [only] = own;
    if (only === undefined || own.length > 1) return [];
    const isIts = only.target.risks.filter(({ basis }) => basis !== 'section').length === 1;
    return isIts && isAskable(risk) && isAskable(only.target) ? [{ risk, measure: only.target }] : [];
  });
}

/** @param domains only pairs whose risk is of these domains */
export function matchQuestions(catalogue: Catalogue, domains: readonly string[]): Sort[] {
  let rest = pairsOf(catalogue).filter(({ risk }) => domains.includes(risk.domain.id));
  const questions: Sort[] = [];
  for (;;) {
    const group = rest.reduce<Pair[]>(
      (chosen, pair) =>
        chosen.length < PAIRS && chosen.every((other) => areApart(pair, other)) ? [...chosen, pair] : chosen,
      [],
    );
    if (group.length < PAIRS) return questions;
    rest = rest.filter((pair) => !group.includes(pair));
    questions.push(question(group));
  }
}

/** No link of any basis leads from one pair to the other, so that nobody can defend another answer. */
function areApart(a: Pair, b: Pair): boolean {
  const links = (risk: Risk, measure: Measure) => risk.measures.some(({ target }) => target === measure);
  return !links(a.risk, b.measure) && !links(b.risk, a.measure);
}

function question(pairs: readonly Pair[]): Sort {
  return {
    kind: 'sort',
    id: `match-${pairs.map(({ risk }) => risk.id).join('-')}`,
    pairs: true,
    prompt: '给每个风险点找出对应的措施。',
    bins: pairs.map(({ measure }) => textOf(measure)),
    items: pairs.map(({ risk }, bin) => ({ text: textOf(risk), bin })),
    reason: pairs
      .map(
        ({ risk, measure }) =>
          `${risk.id} 对 ${measure.id}（${risk.measures[0]?.basis === 'numbered' ? '原文按序号对应' : '编者对应'}）`,
      )
      .join('；')
      .concat('。'),
    cites: pairs.flatMap(({ risk, measure }) => [citeEntry(risk), citeEntry(measure)]),
  };
}
