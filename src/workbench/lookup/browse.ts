/** The catalogue's points by category, then domain, then level. Pure. */
import { type Level, LEVELS } from '../../catalogue/levels/levels.ts';
import type { LookupData, LookupPoint } from '../../forms/lookup/types.ts';
import type { Narrowing } from './narrowing.ts';

export interface Branch<Child> {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly children: readonly Child[];
}
export interface LevelBranch {
  readonly level: Level;
  readonly points: readonly LookupPoint[];
}
export type DomainBranch = Branch<LevelBranch>;
export type CategoryBranch = Branch<DomainBranch>;

/** @returns without empty branches, in the order of the vocabularies, the most severe level first */
export function browse(data: LookupData, { domain, post }: Narrowing): CategoryBranch[] {
  const wanted = data.points.filter(
    (point) => (domain === undefined || point.domain === domain) && (post === undefined || point.posts.includes(post)),
  );
  return data.categories.flatMap(({ id, name }) => {
    const points = wanted.filter(({ category }) => category === id);
    const children = data.domains.flatMap((one) => domainBranch(one, points));
    return points.length > 0 ? [{ id, name, count: points.length, children }] : [];
  });
}

function domainBranch({ id, name }: LookupData['domains'][number], all: readonly LookupPoint[]): DomainBranch[] {
  const points = all.filter(({ domain }) => domain === id);
  if (points.length === 0) return [];
  const children = LEVELS.map((level) => ({ level, points: points.filter((point) => point.level === level) }));
  return [{ id, name, count: points.length, children: children.filter((branch) => branch.points.length > 0) }];
}

/** Posts that the sources name, each once. */
export function postsOf({ points }: LookupData): string[] {
  return [...new Set(points.flatMap(({ posts }) => posts))];
}
