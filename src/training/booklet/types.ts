/** What booklets (活页册) are made of: plain JSON, built with the site and read once by the page. */
import type { LinkBasis } from '../../catalogue/types.ts';

/** Kinds of entries that a booklet prints. Forms and examples are sheets of their own and print from their own pages. */
export const BOOKLET_KINDS = ['risk', 'measure', 'concept', 'document'] as const;
export type BookletKind = (typeof BOOKLET_KINDS)[number];

/** By what entries are chosen, in the order of the page. */
export const BOOKLET_FACETS = [
  { id: 'kind', name: '种类' },
  { id: 'catalogue', name: '目录' },
  { id: 'category', name: '类别' },
  { id: 'post', name: '岗位' },
  { id: 'domain', name: '业务领域' },
  { id: 'level', name: '等级（归一）' },
] as const;
export type BookletFacet = (typeof BOOKLET_FACETS)[number]['id'];

/** A piece of a text, in its order. Whatever is not `ours` is the source's own, to the character. */
export interface BookletText {
  readonly kind: 'paragraph' | 'label' | 'title' | 'signature' | 'lead' | 'ours';
  readonly text: string;
  /** Characters at the beginning that are a heading which runs into its paragraph. */
  readonly runIn?: number;
}

export interface BookletEntry {
  readonly id: string;
  readonly kind: BookletKind;
  readonly title: string;
  readonly facets: Readonly<Record<BookletFacet, readonly string[]>>;
  /** `等级：贵港 一级（最高）· 归一：高`; each with its name. */
  readonly facts: readonly string[];
  /** Why it is not to be quoted as it stands. */
  readonly warning?: string;
  readonly text: readonly BookletText[];
  readonly notes: readonly string[];
  /** Measures of a risk, risks of a measure; the strongest basis first. */
  readonly links: readonly { readonly id: string; readonly basis: LinkBasis }[];
  /** Why there are none, in the editors' words. */
  readonly noLinks?: string;
  /** Where it stands in its source, and how it is cited. */
  readonly citation: string;
  readonly internal: boolean;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface BookletData {
  /** In the order of the site: risks, measures, concepts, documents. */
  readonly entries: readonly BookletEntry[];
  /** The values of each facet that an entry has, in their order. */
  readonly values: Readonly<Record<BookletFacet, readonly Named[]>>;
  /** `廉镜 2026.1（2026年11月21日）` */
  readonly edition: string;
}
