/** Content as it lies in the files: validated front matter and the body, not yet joined. */
import type { ConceptData } from '../schemas/concept.ts';
import type { CourseData } from '../schemas/course.ts';
import type { DocumentData } from '../schemas/document.ts';
import type { ExampleData } from '../schemas/example.ts';
import type { FormData } from '../schemas/form.ts';
import type { MeasureData } from '../schemas/measure.ts';
import type { PublicationData } from '../schemas/publication.ts';
import type { RiskData } from '../schemas/risk.ts';
import type { SiteData } from '../schemas/site.ts';
import type { SurveyQuestionData } from '../schemas/survey.ts';
import type { SynonymData } from '../schemas/synonyms.ts';
import type {
  CatalogueData,
  CategoryData,
  DomainData,
  EditionData,
  HolidayData,
  ScaleData,
} from '../schemas/vocabularies.ts';

export interface RawFile<Data> {
  /** Path from the root of the project, for messages. */
  readonly file: string;
  readonly data: Data;
  /** The text after the front matter; empty in vocabularies. */
  readonly body: string;
}

export interface RawContent {
  readonly risks: readonly RawFile<RiskData>[];
  readonly measures: readonly RawFile<MeasureData>[];
  readonly documents: readonly RawFile<DocumentData>[];
  readonly forms: readonly RawFile<FormData>[];
  readonly examples: readonly RawFile<ExampleData>[];
  readonly concepts: readonly RawFile<ConceptData>[];
  readonly courses: readonly RawFile<CourseData>[];
  readonly publications: readonly RawFile<PublicationData>[];
  readonly catalogues: readonly RawFile<CatalogueData>[];
  readonly scales: readonly RawFile<ScaleData>[];
  readonly categories: readonly RawFile<CategoryData>[];
  readonly domains: readonly RawFile<DomainData>[];
  readonly synonyms: readonly RawFile<SynonymData>[];
  readonly editions: readonly RawFile<EditionData>[];
  readonly holidays: readonly RawFile<HolidayData>[];
  readonly survey: readonly RawFile<SurveyQuestionData>[];
  /** Settings, one file. */
  readonly site: RawFile<SiteData>;
}
