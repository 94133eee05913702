/** Builds the lookup data from the joined catalogue. Pure; what the edition does not hold is not in it. */
import type { Catalogue, Measure, Risk } from '../../catalogue/types.ts';
import type { ScaleData } from '../../schemas/vocabularies.ts';
import { shortCitation } from '../../site/citation.ts';
import type { DisciplineForm, LookupData, LookupMeasure, LookupPoint, LookupScale } from './types.ts';

/** 四种形态: its quotes say what each form of discipline is. Identifiers are permanent. */
const DISCIPLINE = 'LJ-C01';

/** Points that are withdrawn are left out: nobody should put them into a form. */
export function buildLookup(catalogue: Catalogue): LookupData {
  const { categories, domains, scales } = catalogue;
  const risks = catalogue.risks.filter(({ data }) => data.usage.status !== 'withdrawn');
  const linked = new Set(risks.flatMap(({ measures }) => measures.map(({ target }) => target.id)));
  return {
    points: risks.map(toPoint),
    measures: catalogue.measures.filter(({ id }) => linked.has(id)).map(toMeasure),
    scales: scales.map((scale) => toScale(scale, catalogue)),
    categories: categories.map(({ id, name, definition, quote }) => ({
      id,
      name,
      definition,
      ...(quote && { quote: quote.text }),
    })),
    domains: domains
      .filter(({ id }) => risks.some(({ domain }) => domain.id === id))
      .map(({ id, name }) => ({ id, name })),
  };
}

function toPoint(risk: Risk): LookupPoint {
  const { id, title, data, category, domain, level, grade, catalogue, path } = risk;
  const { usage } = data;
  return {
    id,
    title,
    text: textOf(risk),
    category: category.id,
    categoryBasis: data.category.basis,
    domain: domain.id,
    posts: data.posts,
    level,
    ...(grade && { grade: { scale: grade.scale.id, label: grade.label, granularity: grade.granularity } }),
    usage: usage.status,
    ...(usage.status !== 'quotable' && { usageReason: usage.reason }),
    measures: risk.measures.map(({ target, basis }) => ({ id: target.id, basis })),
    catalogue: catalogue.name,
    citation: shortCitation(id),
    path,
  };
}

function toMeasure(measure: Measure): LookupMeasure {
  const { id, title, catalogue, path } = measure;
  return { id, title, text: textOf(measure), catalogue: catalogue.name, path };
}

/** Paragraphs without the source's own labels (风险分析, 重点风险), which are no part of what is written into a cell. */
function textOf({ text }: Risk | Measure): string {
  return text.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
}

function toScale(scale: ScaleData, { byId, concepts }: Catalogue): LookupScale {
  const source = byId.get(scale.stated.source);
  const quotes = concepts.find(({ id }) => id === DISCIPLINE)?.quotes ?? [];
  const says = scale.grades.flatMap(({ label, meaning = '' }): [string, DisciplineForm][] => {
    const quote = quotes.find((candidate) => candidate.label !== undefined && meaning.endsWith(candidate.label));
    return quote ? [[label, { name: quote.label ?? '', text: quote.text, path: quote.path }]] : [];
  });
  return {
    ...scale,
    source: source && { title: source.title, path: source.path },
    says: Object.fromEntries(says),
  };
}
