/** The joined catalogue: plain data, built once, that pages, search and exports read. */
import type { Edition, Visibility } from '../edition/edition.ts';
import type { ConceptData } from '../schemas/concept.ts';
import type { CourseData } from '../schemas/course.ts';
import type { DocumentData } from '../schemas/document.ts';
import type { ExampleData } from '../schemas/example.ts';
import type { FormData } from '../schemas/form.ts';
import type { EntryKind } from '../schemas/identifiers.ts';
import type { MeasureData } from '../schemas/measure.ts';
import type { PublicationData } from '../schemas/publication.ts';
import type { RiskData } from '../schemas/risk.ts';
import type { SiteData } from '../schemas/site.ts';
import type { SurveyQuestionData } from '../schemas/survey.ts';
import type { CatalogueData, CategoryData, DomainData, EditionData, ScaleData } from '../schemas/vocabularies.ts';
import type { Lesson } from '../training/course/blocks.ts';
import type { Embed } from '../training/course/resolve-embed.ts';
import type { Grade, Level } from './levels/levels.ts';
import type { Block, TextBlock } from './text/blocks.ts';

export type CategoryId = CategoryData['id'];
export type Section = CatalogueData['sections'][number];

/** What every entry has. */
interface EntryBase<Kind extends EntryKind> {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  /** Path of the entry's page, without the base: `/risks/gg-r001/`. */
  readonly path: string;
  readonly catalogue: CatalogueData;
  readonly visibility: Visibility;
}

/** A place in a source text that can be opened. */
export interface Place {
  readonly source: SourceEntry;
  /** Path of the page with the anchor of the paragraph, without the base. */
  readonly path: string;
  readonly anchor: string;
  readonly headings: readonly string[];
  /** As printed. */
  readonly number: string | undefined;
}

/**
 * Why a risk and a measure are linked, strongest first: the source pairs them by number, an editor matched them,
 * or they merely share a section of the source.
 */
export const LINK_BASES = ['numbered', 'editorial', 'section'] as const;
export type LinkBasis = (typeof LINK_BASES)[number];

export interface Link<Target> {
  readonly target: Target;
  readonly basis: LinkBasis;
}

export interface Risk extends EntryBase<'risk'> {
  readonly data: RiskData;
  /** The verbatim text; headings are the source's own labels (风险分析, 重点风险). */
  readonly text: readonly TextBlock[];
  readonly place: Place;
  readonly section: Section | undefined;
  readonly category: CategoryData;
  readonly domain: DomainData;
  /** `undefined`: the source states no level. */
  readonly grade: Grade | undefined;
  readonly level: Level;
  /** Strongest basis first. */
  readonly measures: readonly Link<Measure>[];
}

export interface Measure extends EntryBase<'measure'> {
  readonly data: MeasureData;
  readonly text: readonly TextBlock[];
  readonly place: Place;
  readonly section: Section | undefined;
  readonly domain: DomainData;
  readonly risks: readonly Link<Risk>[];
}

export interface Document extends EntryBase<'document'> {
  readonly data: DocumentData;
  readonly blocks: readonly Block[];
  /** Entries taken from a paragraph, by its anchor. */
  readonly entriesAt: ReadonlyMap<string, readonly (Risk | Measure)[]>;
}

export interface Form extends EntryBase<'form'> {
  readonly data: FormData;
  readonly document: Document | undefined;
  readonly scale: ScaleData | undefined;
  /** Examples filled on this form (internal edition). */
  readonly examples: readonly Example[];
}

export interface Example extends EntryBase<'example'> {
  readonly data: ExampleData;
  readonly form: Form;
  readonly blocks: readonly TextBlock[];
  /** Entries taken from a line of a cell, by its anchor. */
  readonly entriesAt: ReadonlyMap<string, readonly (Risk | Measure)[]>;
}

export interface Quote {
  readonly label: string | undefined;
  readonly text: string;
  readonly source: Entry;
  /** Path of the paragraph quoted, without the base. */
  readonly path: string;
  /** The paragraph; `undefined` where the source has no paragraphs (a form) or is an entry of its own. */
  readonly anchor: string | undefined;
  readonly headings: readonly string[];
}

export interface Concept extends EntryBase<'concept'> {
  readonly data: ConceptData;
  readonly quotes: readonly Quote[];
  readonly related: readonly Concept[];
  /** Risks and measures whose text uses the phrase. */
  readonly mentionedBy: readonly (Risk | Measure)[];
}

/** A training course (internal edition). It is no entry: it is not cited, and has no identifier of a series. */
export interface Course {
  readonly id: string;
  readonly title: string;
  /** `/training/four-categories/`, without the base. */
  readonly path: string;
  readonly data: CourseData;
  readonly lessons: readonly Lesson<Embed>[];
  /** Entries that the handout prints in full. */
  readonly handout: readonly Entry[];
  readonly further: readonly Entry[];
}

/** What is published (公开事项), with everything that belongs to it. */
export interface Publication extends EntryBase<'publication'> {
  readonly data: PublicationData;
  readonly documents: readonly Document[];
  readonly forms: readonly Form[];
  readonly concepts: readonly Concept[];
  readonly risks: readonly Risk[];
  readonly measures: readonly Measure[];
}

export type SourceEntry = Document | Example;
export type Entry = Risk | Measure | Document | Form | Example | Concept | Publication;

export interface Catalogue {
  readonly edition: Edition;
  readonly risks: readonly Risk[];
  readonly measures: readonly Measure[];
  readonly documents: readonly Document[];
  readonly forms: readonly Form[];
  readonly examples: readonly Example[];
  readonly concepts: readonly Concept[];
  /** None in the public edition. */
  readonly courses: readonly Course[];
  /** Questions of the survey, in their order; none in the public edition. */
  readonly survey: readonly SurveyQuestionData[];
  readonly publications: readonly Publication[];
  /** Catalogues of this edition that hold at least one entry, in their order. */
  readonly catalogues: readonly CatalogueData[];
  readonly scales: readonly ScaleData[];
  readonly categories: readonly CategoryData[];
  readonly domains: readonly DomainData[];
  /** The oldest first. */
  readonly editions: readonly EditionData[];
  /** The edition that citations name: the date of everything that has none of its own. */
  readonly current: EditionData;
  /** Who runs the site. */
  readonly site: SiteData;
  readonly byId: ReadonlyMap<string, Entry>;
}
