/** The data of booklets from the joined catalogue. Pure; what the edition does not hold is not in it. */
import { gradeInWords } from '../../catalogue/levels/grade-words.ts';
import { LEVEL_NAMES, LEVELS } from '../../catalogue/levels/levels.ts';
import { facetsOf, risksControlled } from '../../catalogue/lists/entry-facets.ts';
import { perFacet } from '../../catalogue/lists/facets.ts';
import { dayInWords } from '../../catalogue/text/day-in-words.ts';
import { placeInWords } from '../../catalogue/text/locator-words.ts';
import type { Block } from '../../catalogue/text/blocks.ts';
import type { Catalogue, Concept, Document, Measure, Quote, Risk } from '../../catalogue/types.ts';
import { CATEGORY_BASIS_WORDS, KIND_WORDS, NATURE_WORDS, USAGE_WORDS } from '../../catalogue/words.ts';
import { citation, paragraphInWords } from '../../site/citation.ts';
import { SITE } from '../../site/site.ts';
import { BOOKLET_FACETS, BOOKLET_KINDS, type BookletData, type BookletEntry, type BookletText } from './types.ts';

export function bookletData(catalogue: Catalogue): BookletData {
  const { risks, measures, concepts, documents, categories, catalogues, domains, current } = catalogue;
  const entries = [
    ...risks.map(riskEntry),
    ...measures.map(measureEntry),
    ...concepts.map(conceptEntry),
    ...documents.map(documentEntry),
  ];
  const posts = [...new Set(risks.flatMap(({ data }) => data.posts))];
  const all: BookletData['values'] = {
    kind: BOOKLET_KINDS.map((id) => ({ id, name: KIND_WORDS[id] })),
    catalogue: catalogues.map(({ id, name }) => ({ id, name })),
    category: categories.map(({ id, name }) => ({ id, name })),
    post: posts.map((post) => ({ id: post, name: post })),
    domain: domains.map(({ id, name }) => ({ id, name })),
    level: LEVELS.map((id) => ({ id, name: `${LEVEL_NAMES[id].shape} ${LEVEL_NAMES[id].name}` })),
  };
  return {
    entries,
    values: perFacet(BOOKLET_FACETS, (facet) =>
      all[facet].filter(({ id }) => entries.some(({ facets }) => facets[facet].includes(id))),
    ),
    edition: `${SITE.name} ${current.id}（${dayInWords(current.date)}）`,
  };
}

function riskEntry(risk: Risk): BookletEntry {
  const { data, grade, category } = risk;
  return {
    ...head(risk),
    ...textual(risk, [
      `等级：${gradeInWords(grade)}${grade?.granularity === 'section' ? '，原文按部分写明' : ''}`,
      `类别：${category.name}（${CATEGORY_BASIS_WORDS[data.category.basis]}）`,
    ]),
    facets: { ...facetsOf(risk), kind: ['risk'], post: data.posts },
    links: risk.measures.map(({ target, basis }) => ({ id: target.id, basis })),
    ...(data.unmitigated !== undefined && { noLinks: data.unmitigated }),
  };
}

function measureEntry(measure: Measure): BookletEntry {
  const { data } = measure;
  const posts = risksControlled(measure).flatMap((risk) => risk.data.posts);
  return {
    ...head(measure),
    ...textual(measure, data.nature === 'measure' ? [] : [`性质：${NATURE_WORDS[data.nature]}`]),
    facets: { ...facetsOf(measure), kind: ['measure'], post: [...new Set(posts)] },
    links: measure.risks.map(({ target, basis }) => ({ id: target.id, basis })),
    ...(data.mitigatesNothing !== undefined && { noLinks: data.mitigatesNothing }),
  };
}

function conceptEntry(concept: Concept): BookletEntry {
  const { data, quotes } = concept;
  return {
    ...head(concept),
    facets: { ...NO_FACETS, kind: ['concept'], catalogue: [concept.catalogue.id] },
    facts: [`说明：${data.summary}（编者所拟）`],
    text: quotes.flatMap((quote, index): BookletText[] => {
      const { label, text } = quote;
      // Quotes of one paragraph are cited once, after the last of them.
      const isLast = quotes[index + 1]?.path !== quote.path;
      return [
        ...(label === undefined ? [] : [{ kind: 'label' as const, text: label }]),
        { kind: 'paragraph', text },
        ...(isLast ? [{ kind: 'ours' as const, text: quotePlace(quote) }] : []),
      ];
    }),
    notes: [],
    links: [],
    citation: citation(concept),
  };
}

function quotePlace({ source, headings, anchor }: Quote): string {
  const isEntry = source.kind === 'risk' || source.kind === 'measure';
  const place = [...headings, ...(anchor === undefined ? [] : [paragraphInWords(anchor)])].join(' › ');
  return `出处：${source.id}${isEntry ? ` ${source.title}` : `《${source.title}》`}${place && ` ${place}`}`;
}

function documentEntry(document: Document): BookletEntry {
  const { data, blocks } = document;
  return {
    ...head(document),
    facets: { ...NO_FACETS, kind: ['document'], catalogue: [document.catalogue.id] },
    facts: [],
    text: blocks.map(documentText),
    notes: data.notes.map(noteInWords),
    links: [],
    citation: citation(document),
  };
}

function documentText(block: Block): BookletText {
  if (block.kind === 'form') return { kind: 'ours', text: `（此处是空白表格 ${block.formId}，从表格的页面打印。）` };
  const { kind, role, text, runIn } = block;
  if (role === 'title') return { kind: 'title', text };
  if (role === 'signature') return { kind: 'signature', text };
  if (kind === 'heading') return { kind: 'label', text };
  return { kind: 'paragraph', text, ...(runIn !== undefined && { runIn: runIn.length }) };
}

const NO_FACETS: BookletEntry['facets'] = { kind: [], catalogue: [], category: [], post: [], domain: [], level: [] };

function head(entry: Risk | Measure | Concept | Document) {
  const { id, kind, title, visibility } = entry;
  return { id, kind, title, internal: visibility === 'internal' };
}

/** What risks and measures have in common. */
function textual(entry: Risk | Measure, facts: readonly string[]) {
  const { data, domain, catalogue, place, text } = entry;
  const { usage } = data;
  const posts = entry.kind === 'risk' ? entry.data.posts : [];
  const lead: readonly BookletText[] = data.lead === undefined ? [] : [{ kind: 'lead', text: data.lead }];
  return {
    facts: [
      ...facts,
      `业务领域：${domain.name}`,
      `目录：${catalogue.name}`,
      ...(posts.length > 0 ? [`岗位：${posts.join('、')}`] : []),
    ],
    ...(usage.status !== 'quotable' && { warning: `${USAGE_WORDS[usage.status]}：${usage.reason}` }),
    text: [
      ...lead,
      ...text.map((block): BookletText => ({
        kind: block.kind === 'heading' ? 'label' : 'paragraph',
        text: block.text,
      })),
    ],
    notes: data.notes.map(noteInWords),
    citation: `出处：${placeInWords(place)}。引用：${citation(entry)}`,
  };
}

const noteInWords = ({ at, text }: { readonly at?: string | undefined; readonly text: string }): string =>
  at === undefined ? text : `“${at}”：${text}`;
