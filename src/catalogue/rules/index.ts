/** All integrity rules. The build runs them over all content, of both editions, and stops when one finds a problem. */
import {
  coursesAreWellFormed,
  coursesAskFairQuestions,
  coursesEmbedWhatExists,
  coursesReferToWhatExists,
} from './courses.ts';
import { editionsAreInOrder } from './editions.ts';
import { examplesFitTheirForm } from './examples.ts';
import { gradesAreOfTheirScale } from './grades.ts';
import { identifiersAreInOrder } from './identifiers.ts';
import { linksAreWrittenOnce, missingLinksAreExplained } from './links.ts';
import { fillersAreRoles, personalDataIsAbsent } from './personal-data.ts';
import type { IntegrityRule } from './problem.ts';
import { publicationDatesAreInOrder, publishedWithinTwentyWorkingDays, selectionsSelect } from './publications.ts';
import { publicCataloguesHoldPublicEntries, publicRefersToPublic, referencesExist, termsExist } from './references.ts';
import { surveysFollowFromTheirSource } from './surveys.ts';
import { synonymsAreDistinct, synonymsOccurSomewhere } from './synonyms.ts';
import { titlesAreUnique } from './titles.ts';
import {
  bodiesAreWellFormed,
  manifestationsOccurInTheirEntry,
  notesPointAtTheirText,
  quotationsOccurInTheirSource,
  sectionsMatchTheirDocuments,
  textsOccurInTheirSource,
} from './verbatim.ts';

export type { IntegrityRule, Problem } from './problem.ts';

export const INTEGRITY_RULES: readonly IntegrityRule[] = [
  identifiersAreInOrder,
  titlesAreUnique,
  referencesExist,
  publicRefersToPublic,
  publicCataloguesHoldPublicEntries,
  termsExist,
  bodiesAreWellFormed,
  textsOccurInTheirSource,
  manifestationsOccurInTheirEntry,
  notesPointAtTheirText,
  quotationsOccurInTheirSource,
  sectionsMatchTheirDocuments,
  missingLinksAreExplained,
  linksAreWrittenOnce,
  gradesAreOfTheirScale,
  examplesFitTheirForm,
  personalDataIsAbsent,
  fillersAreRoles,
  synonymsAreDistinct,
  synonymsOccurSomewhere,
  editionsAreInOrder,
  coursesAreWellFormed,
  coursesReferToWhatExists,
  coursesEmbedWhatExists,
  selectionsSelect,
  publicationDatesAreInOrder,
  coursesAskFairQuestions,
  surveysFollowFromTheirSource,
];

/** What an editor is told of without the build stopping. */
export const INTEGRITY_WARNINGS: readonly IntegrityRule[] = [publishedWithinTwentyWorkingDays];
