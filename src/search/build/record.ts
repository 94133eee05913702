/** Filters, in the order in which they are shown; the keys stand in the address of the page. */
export const FILTER_KEYS = ['kind', 'category', 'level', 'grade', 'catalogue', 'domain', 'visibility'] as const;
export type FilterKey = (typeof FILTER_KEYS)[number];

/** Values of an entry, as identifiers of the vocabularies. A measure has the categories and levels of its risks. */
export type RecordFilters = Readonly<Partial<Record<FilterKey, readonly string[]>>>;

/** One entry as the search sees it. */
export interface SearchRecord {
  readonly id: string;
  readonly title: string;
  /** Path of the entry's page, without the base. */
  readonly path: string;
  /** The text in its printed order. In a document the n-th paragraph is the one with the anchor `p{n}`. */
  readonly paragraphs: readonly string[];
  /** So many of the first paragraphs are what is copied and cited: the source's own text of a risk or a measure. */
  readonly own: number;
  /** How the entry is cited. */
  readonly citation: string;
  /** What is to be known before it is used: it is withdrawn, or not to be quoted. */
  readonly caution?: string | undefined;
  /** What is said of the entry beside its text: catalogue, document, 文号, category, level, domain. */
  readonly facts: readonly string[];
  /** Other names by which the title may be asked for. */
  readonly aliases: readonly string[];
  /** What people say for it, see `said` of the front matter. Looked at only where nothing holds the query. */
  readonly said: readonly string[];
  /** Ways to ask for the identifier, folded: `ggr1`, `贵港1`. */
  readonly identifiers: readonly string[];
  /** Identifiers of the risks that a measure answers, and of the measures that answer a risk, where they are few. */
  readonly partners: readonly string[];
  /** A whole document or form: its hits are shown after those of single entries, whose texts it contains. */
  readonly whole: boolean;
  readonly filters: RecordFilters;
}
