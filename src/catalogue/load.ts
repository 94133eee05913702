/** The edge to Astro: reads the content store once per build and joins it. Pages ask here, never the collections. */
import { getCollection } from 'astro:content';
import { EDITION } from 'astro:env/server';
import { joinCatalogue } from './join.ts';
import type { RawFile } from './raw.ts';
import type { Catalogue } from './types.ts';

let loaded: Promise<Catalogue> | undefined;

/** The catalogue of the edition that is being built. In development it is read anew for each page, so that edits show. */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Catalogue> {
  const [
    risks,
    measures,
    documents,
    forms,
    examples,
    concepts,
    courses,
    publications,
    catalogues,
    scales,
    categories,
    domains,
    synonyms,
    editions,
    holidays,
    survey,
    site,
  ] = await Promise.all([
    getCollection('risks'),
    getCollection('measures'),
    getCollection('documents'),
    getCollection('forms'),
    getCollection('examples'),
    getCollection('concepts'),
    getCollection('courses'),
    getCollection('publications'),
    getCollection('catalogues'),
    getCollection('scales'),
    getCollection('categories'),
    getCollection('domains'),
    getCollection('synonyms'),
    getCollection('editions'),
    getCollection('holidays'),
    getCollection('survey'),
    getCollection('site'),
  ]);
  return joinCatalogue(
    {
      risks: risks.map(toRaw),
      measures: measures.map(toRaw),
      documents: documents.map(toRaw),
      forms: forms.map(toRaw),
      examples: examples.map(toRaw),
      concepts: concepts.map(toRaw),
      courses: courses.map(toRaw),
      publications: publications.map(toRaw),
      catalogues: catalogues.map(toRaw),
      scales: scales.map(toRaw),
      categories: categories.map(toRaw),
      domains: domains.map(toRaw),
      synonyms: synonyms.map(toRaw),
      editions: editions.map(toRaw),
      holidays: holidays.map(toRaw),
      survey: survey.map(toRaw),
      site: toRaw(site[0] ?? { id: 'site', data: {} }),
    },
    EDITION,
  );
}

function toRaw<D>(entry: { id: string; data: D; body?: string; filePath?: string }): RawFile<D> {
  return { file: entry.filePath ?? entry.id, data: entry.data, body: entry.body ?? '' };
}
