/** What the fill-in page looks up while somebody writes: plain JSON, one file, read once. */
import type { Level } from '../../catalogue/levels/levels.ts';
import type { LinkBasis } from '../../catalogue/types.ts';
import type { ScaleData } from '../../schemas/vocabularies.ts';
import type { OutlineCategory } from '../filled/outline.ts';

export interface LookupData {
  readonly points: readonly LookupPoint[];
  readonly measures: readonly LookupMeasure[];
  readonly scales: readonly LookupScale[];
  readonly categories: readonly LookupCategory[];
  /** Domains that hold a point, in their order. */
  readonly domains: readonly { readonly id: string; readonly name: string }[];
}

/** A standard risk point. */
export interface LookupPoint {
  readonly id: string;
  /** The editors' short title: offered as the name of the risk point. */
  readonly title: string;
  /** Verbatim: offered as its manifestation, paragraph by paragraph. */
  readonly text: string;
  readonly category: OutlineCategory;
  /** Whether the source itself puts the point into this category, or the editors did. */
  readonly categoryBasis: 'source' | 'editorial';
  readonly domain: string;
  /** As the source names them; often none. */
  readonly posts: readonly string[];
  readonly level: Level;
  /** As printed; absent where the source states no level. */
  readonly grade?: LookupGrade;
  readonly usage: 'quotable' | 'reference' | 'withdrawn';
  /** Why it is not to be quoted as it stands. */
  readonly usageReason?: string;
  /** Linked measures, the strongest basis first. */
  readonly measures: readonly { readonly id: string; readonly basis: LinkBasis }[];
  /** Name of its catalogue: 贵港. */
  readonly catalogue: string;
  readonly citation: string;
  /** Without the base of the site. */
  readonly path: string;
}

export interface LookupGrade {
  readonly scale: string;
  readonly label: string;
  /** `section`: the source grades the part that the point stands in, not the point. */
  readonly granularity: 'entry' | 'section';
}

export interface LookupMeasure {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly catalogue: string;
  readonly path: string;
}

export interface LookupCategory {
  readonly id: OutlineCategory;
  readonly name: string;
  /** The editors' summary; the sentence it rests on is `quote`. */
  readonly definition: string;
  readonly quote?: string;
}

/** A scale of levels with what the level helper says of each grade, in the sources' words. */
export interface LookupScale extends ScaleData {
  /** The sentence that states the scale, and where it can be read. */
  readonly source: { readonly title: string; readonly path: string } | undefined;
  /** What the sources say of the form of discipline that a grade stands for, by the grade's label. */
  readonly says: Readonly<Record<string, DisciplineForm>>;
}

export interface DisciplineForm {
  /** `第一种形态` */
  readonly name: string;
  /** Verbatim, from the plan. */
  readonly text: string;
  readonly path: string;
}
