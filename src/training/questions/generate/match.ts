/** Which measure belongs to which risk? Only where they are linked one to one, and the words themselves bear it out. */
import type { Catalogue, Measure, Risk } from '../../../catalogue/types.ts';
import { citeEntry, textOf } from '../cite.ts';
import type { Sort } from '../question.ts';
import { longestRun } from './common-run.ts';
import { isAskable } from './entries.ts';

interface Pair {
  readonly risk: Risk;
  readonly measure: Measure;
}

/** Pairs in one question. */
const PAIRS = 3;

/**
 * Most links are the editors' own. A pair is asked about where the measure takes up the risk in its own words, so many
 * characters running, and where it takes up none of the other risks of the question: then no other answer is arguable.
 */
const TAKES_UP = { own: 5, others: 4 };

/** Risks with one measure of their own, which is of no other risk. Links by section say nothing of this kind. */
export function pairsOf({ risks }: Catalogue): Pair[] {
  return risks.flatMap((risk) => {
    const own = risk.measures.filter(({ basis }) => basis !== 'section');
    const [only] = own;
    if (only === undefined || own.length > 1) return [];
    const isIts = only.target.risks.filter(({ basis }) => basis !== 'section').length === 1;
    const pair = { risk, measure: only.target };
    return isIts && isAskable(risk) && isAskable(pair.measure) && shared(pair) >= TAKES_UP.own ? [pair] : [];
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

/** How many characters running the texts have in common. */
const shared = ({ risk, measure }: Pair): number => longestRun(textOf(risk), textOf(measure));

/** Neither a link of any basis nor common words lead from one pair to the other. */
function areApart(a: Pair, b: Pair): boolean {
  return [
    { risk: a.risk, measure: b.measure },
    { risk: b.risk, measure: a.measure },
  ].every(
    (cross) => !cross.risk.measures.some(({ target }) => target === cross.measure) && shared(cross) < TAKES_UP.others,
  );
}

function question(pairs: readonly Pair[]): Sort {
  return {
    kind: 'sort',
    id: `match-${pairs.map(({ risk }) => risk.id).join('-')}`,
    pairs: true,
    prompt: '每条措施只针对其中一个风险点，逐一照应它的原话。请配对。',
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
