/** Joins raw content into the catalogue. Pure; expects content that passed the integrity rules. */
import { type Edition, isInEdition } from '../edition/edition.ts';
import { type EntryKind, parseIdentifier } from '../schemas/identifiers.ts';
import type { CatalogueData, CategoryData, ScaleData } from '../schemas/vocabularies.ts';
import { entryPath } from '../site/entry-path.ts';
import { exampleBlocks } from './examples/blocks.ts';
import { joinPublications } from './publications/join.ts';
import { type Grade, gradeOf } from './levels/levels.ts';
import { linkRisksAndMeasures } from './links.ts';
import { locate } from './text/locate.ts';
import { resolveQuote } from './concepts/quotes.ts';
import { joinCourses } from '../training/course/join-courses.ts';
import type { RawContent, RawFile } from './raw.ts';
import { sectionOf } from './sections.ts';
import { compact, parseText, textBlocks, type TextBlock } from './text/blocks.ts';
import {
  type Catalogue,
  type Concept,
  type Document,
  type Entry,
  type Example,
  type Form,
  type Measure,
  type Place,
  type Risk,
  type SourceEntry,
} from './types.ts';

/** An entry under construction: its links are filled in once all entries exist. */
type Open<T, Keys extends keyof T> = Omit<T, Keys> & { -readonly [K in Keys]: T[K] };

/**
 * @param raw all content, or what the content store of one edition holds
 * @param edition entries that are not of this edition are left out here too
 * @throws Error when the content breaks an integrity rule (see `rules/`), which are to be run first
 */
export function joinCatalogue(raw: RawContent, edition: Edition): Catalogue {
  const catalogues = raw.catalogues
    .map((file) => file.data)
    .filter((data) => isInEdition(data.visibility, edition))
    .toSorted((a, b) => a.order - b.order);
  const orderOf = (file: RawFile<{ id: string }>) => catalogueOf(file.data.id, catalogues).order;
  const inEdition = <D extends { id: string; visibility: 'public' | 'internal' }>(files: readonly RawFile<D>[]) =>
    files
      .filter((file) => isInEdition(file.data.visibility, edition))
      .toSorted((a, b) => orderOf(a) - orderOf(b) || compareIds(a.data.id, b.data.id));

  const scales = raw.scales.map((file) => file.data);
  const categories = raw.categories.map((file) => file.data).toSorted((a, b) => a.order - b.order);
  const domains = raw.domains.map((file) => file.data).toSorted((a, b) => a.order - b.order);
  const editions = raw.editions.map((file) => file.data);
  const scaleById = new Map(scales.map((scale) => [scale.id, scale]));
  const categoryById = new Map<string, CategoryData>(categories.map((category) => [category.id, category]));
  const domainById = new Map(domains.map((domain) => [domain.id, domain]));
  const base = <K extends EntryKind>(kind: K, file: RawFile<{ id: string; visibility: 'public' | 'internal' }>) => ({
    kind,
    id: file.data.id,
    path: entryPath(kind, file.data.id),
    catalogue: catalogueOf(file.data.id, catalogues),
    visibility: file.data.visibility,
  });

  const documents = inEdition(raw.documents).map((file): Open<Document, 'entriesAt'> => ({
    ...base('document', file),
    title: file.data.title,
    data: file.data,
    blocks: parseText(file.body).blocks,
    entriesAt: new Map(),
  }));
  const documentById = new Map(documents.map((document) => [document.id, document]));

  const forms = inEdition(raw.forms).map((file): Open<Form, 'examples'> => ({
    ...base('form', file),
    title: file.data.title,
    data: file.data,
    document: file.data.document && documentById.get(file.data.document),
    scale: file.data.scale === undefined ? undefined : must(scaleById.get(file.data.scale), file.data.scale),
    examples: [],
  }));
  const formById = new Map<string, Open<Form, 'examples'>>(forms.map((form) => [form.id, form]));

  const examples = inEdition(raw.examples).map((file): Open<Example, 'entriesAt'> => {
    const form = must(formById.get(file.data.form), file.data.form);
    return {
      ...base('example', file),
      title: file.data.title,
      data: file.data,
      form,
      blocks: exampleBlocks(file.data, form.data, (id) => must(categoryById.get(id), id).name),
      entriesAt: new Map(),
    };
  });
  for (const form of forms) form.examples = examples.filter((example) => example.form === form);

  const sourceById = new Map<string, SourceEntry>([...documents, ...examples].map((source) => [source.id, source]));
  const placeOf = (file: RawFile<RiskSource>, text: readonly TextBlock[]): Place => {
    const { locator } = file.data;
    const source = must(sourceById.get(locator.source), locator.source);
    const result = locate(textBlocks(source.blocks), {
      path: locator.path,
      number: locator.number,
      paragraphs: text.filter((block) => block.kind === 'paragraph').map((block) => block.text),
    });
    const { anchor } = must(result.found, file.data.id);
    return { source, anchor, path: `${source.path}#${anchor}`, headings: locator.path, number: locator.number };
  };

  const risks = inEdition(raw.risks).map((file): Open<Risk, 'measures'> => {
    const { data } = file;
    const head = base('risk', file);
    const text = textBlocks(parseText(file.body).blocks);
    const section = sectionOf(head.catalogue, 'riskPath', data.locator.path);
    const grade = gradeFor(data.grade, 'entry', scaleById) ?? gradeFor(section?.grade, 'section', scaleById);
    return {
      ...head,
      title: data.title,
      data,
      text,
      place: placeOf(file, text),
      section,
      category: must(categoryById.get(data.category.id), data.category.id),
      domain: must(domainById.get(data.domain), data.domain),
      grade,
      level: grade?.normalised ?? 'unrated',
      measures: [],
    };
  });

  const measures = inEdition(raw.measures).map((file): Open<Measure, 'risks'> => {
    const { data } = file;
    const head = base('measure', file);
    const text = textBlocks(parseText(file.body).blocks);
    return {
      ...head,
      title: data.title,
      data,
      text,
      place: placeOf(file, text),
      section: sectionOf(head.catalogue, 'measurePath', data.locator.path),
      domain: must(domainById.get(data.domain), data.domain),
      risks: [],
    };
  });

  linkRisksAndMeasures(risks, measures);
  linkPlaces([...risks, ...measures]);

  const quotable = new Map<string, Entry>(
    [...documents, ...forms, ...examples, ...risks, ...measures].map((entry) => [entry.id, entry]),
  );
  const concepts = inEdition(raw.concepts).map((file): Open<Concept, 'related'> => ({
    ...base('concept', file),
    title: file.data.title,
    data: file.data,
    quotes: file.data.quotes
      .filter((quote) => quotable.has(quote.source))
      .map((quote) => resolveQuote(quote, must(quotable.get(quote.source), quote.source))),
    related: [],
    mentionedBy: [...risks, ...measures].filter((entry) => mentions(entry, [file.data.title, ...file.data.aliases])),
  }));
  const conceptById = new Map<string, Concept>(concepts.map((concept) => [concept.id, concept]));
  for (const concept of concepts) {
    concept.related = concept.data.related.flatMap((id) => conceptById.get(id) ?? []);
  }

  const publications = joinPublications(inEdition(raw.publications), (file) => base('publication', file), {
    documents,
    forms,
    concepts,
    risks,
    measures,
  });

  const entries: Entry[] = [...risks, ...measures, ...documents, ...forms, ...examples, ...concepts, ...publications];
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    edition,
    risks,
    measures,
    documents,
    forms,
    examples,
    concepts,
    courses: edition === 'internal' ? joinCourses(raw.courses, { byId, categories }) : [],
    survey: edition === 'internal' ? raw.survey.map((file) => file.data).toSorted((a, b) => a.order - b.order) : [],
    publications,
    catalogues: catalogues.filter((catalogue) => entries.some((entry) => entry.catalogue === catalogue)),
    scales,
    categories,
    domains,
    editions,
    current: must(editions.at(-1), 'editions.yaml'),
    site: raw.site.data,
    byId,
  };
}

type RiskSource = RawContent['risks'][number]['data'] | RawContent['measures'][number]['data'];

function gradeFor(
  ref: { scale: string; label: string } | undefined,
  granularity: Grade['granularity'],
  scaleById: ReadonlyMap<string, ScaleData>,
): Grade | undefined {
  return ref && must(gradeOf(must(scaleById.get(ref.scale), ref.scale), ref.label, granularity), ref.label);
}

/** Enters each risk and measure at its paragraph, so that a document links to what was taken from it. */
function linkPlaces(entries: readonly (Risk | Measure)[]): void {
  for (const entry of entries) {
    const at = entry.place.source.entriesAt as Map<string, (Risk | Measure)[]>;
    at.set(entry.place.anchor, [...(at.get(entry.place.anchor) ?? []), entry]);
  }
}

function mentions(entry: Risk | Measure, phrases: readonly string[]): boolean {
  const text = compact(entry.text.map((block) => block.text).join(''));
  return phrases.some((phrase) => text.includes(compact(phrase)));
}

function catalogueOf(id: string, catalogues: readonly CatalogueData[]): CatalogueData {
  const wanted = must(parseIdentifier(id), id).series.catalogue;
  return must(
    catalogues.find((catalogue) => catalogue.id === wanted),
    wanted,
  );
}

/** `GG-R2` before `GG-R10`. */
function compareIds(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function must<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`内容没有通过检查：找不到 ${what}。请先运行 npm run check。`);
  return value;
}
