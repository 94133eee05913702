/** How well the judged queries are answered, by kind. Pure. */
import { mean, recall, reciprocalRank } from './statistics.ts';

export interface Judgement {
  readonly kind: string;
  readonly best: readonly string[];
  readonly relevant: readonly string[];
}

export interface Quality {
  readonly queries: number;
  /** Of the best answers, among the first ten. */
  readonly mrr: number;
  /** Of the relevant answers, or of ten where there are more, in the first ten. */
  readonly recall: number;
  /** The share of queries whose first result is a best one. */
  readonly first: number;
}

const SHOWN = 10;

/** @param answers identifiers for each judgement, best first */
export function qualityByKind(
  judgements: readonly Judgement[],
  answers: readonly (readonly string[])[],
): Readonly<Record<string, Quality>> {
  const kinds = [...new Set(judgements.map(({ kind }) => kind))];
  return Object.fromEntries(
    kinds.map((kind) => {
      const judged = judgements.flatMap((judgement, index) =>
        judgement.kind === kind ? [judge(judgement, (answers[index] ?? []).slice(0, SHOWN))] : [],
      );
      const of = (part: 'rank' | 'recall' | 'first'): number => mean(judged.map((one) => one[part])) ?? NaN;
      return [kind, { queries: judged.length, mrr: of('rank'), recall: of('recall'), first: of('first') }];
    }),
  );
}

function judge(
  { best, relevant }: Judgement,
  found: readonly string[],
): { rank: number; recall: number; first: number } {
  const rank = reciprocalRank(found, new Set(best));
  const wanted = new Set(relevant);
  const possible = Math.min(SHOWN, wanted.size) / wanted.size;
  return { rank, recall: recall(found, wanted) / possible, first: rank === 1 ? 1 : 0 };
}
