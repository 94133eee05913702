import { defineCollection } from 'astro:content';
import { EDITION } from 'astro:env/server';
import { file } from 'astro/loaders';
import { parse } from 'yaml';
import { gatedGlob } from './edition/gated-glob.ts';
import { conceptSchema } from './schemas/concept.ts';
import { courseSchema } from './schemas/course.ts';
import { documentSchema } from './schemas/document.ts';
import { exampleSchema } from './schemas/example.ts';
import { formSchema } from './schemas/form.ts';
import { measureSchema } from './schemas/measure.ts';
import { publicationSchema } from './schemas/publication.ts';
import { riskSchema } from './schemas/risk.ts';
import { siteSchema } from './schemas/site.ts';
import { surveyQuestionSchema } from './schemas/survey.ts';
import { synonymSchema } from './schemas/synonyms.ts';
import {
  catalogueSchema,
  categorySchema,
  domainSchema,
  editionSchema,
  holidaySchema,
  scaleSchema,
} from './schemas/vocabularies.ts';

const verbatim = (folder: string) => gatedGlob({ folder, edition: EDITION, renderBody: false });
const written = (folder: string) => gatedGlob({ folder, edition: EDITION, renderBody: true });
const vocabulary = (name: string) => file(`src/content/vocabularies/${name}.yaml`);

export const collections = {
  documents: defineCollection({ loader: verbatim('documents'), schema: documentSchema }),
  risks: defineCollection({ loader: verbatim('risks'), schema: riskSchema }),
  measures: defineCollection({ loader: verbatim('measures'), schema: measureSchema }),
  forms: defineCollection({ loader: written('forms'), schema: formSchema }),
  examples: defineCollection({ loader: written('examples'), schema: exampleSchema }),
  concepts: defineCollection({ loader: written('concepts'), schema: conceptSchema }),
  courses: defineCollection({ loader: verbatim('courses'), schema: courseSchema }),
  publications: defineCollection({ loader: verbatim('publications'), schema: publicationSchema }),
  catalogues: defineCollection({ loader: vocabulary('catalogues'), schema: catalogueSchema }),
  scales: defineCollection({ loader: vocabulary('scales'), schema: scaleSchema }),
  categories: defineCollection({ loader: vocabulary('categories'), schema: categorySchema }),
  domains: defineCollection({ loader: vocabulary('domains'), schema: domainSchema }),
  synonyms: defineCollection({ loader: vocabulary('synonyms'), schema: synonymSchema }),
  editions: defineCollection({ loader: vocabulary('editions'), schema: editionSchema }),
  holidays: defineCollection({ loader: vocabulary('holidays'), schema: holidaySchema }),
  // Training is part of the internal edition only.
  survey: defineCollection({
    loader: EDITION === 'internal' ? vocabulary('survey') : () => [],
    schema: surveyQuestionSchema,
  }),
  // One entry: the file holds the settings themselves, not a list.
  site: defineCollection({
    loader: file('src/content/vocabularies/site.yaml', {
      parser: (text) => ({ site: (parse(text) ?? {}) as Record<string, unknown> }),
    }),
    schema: siteSchema,
  }),
};
