/** The full text of a publication, for the page, Word and PDF alike. Pure. */
import { controlled } from '../lists/controlled.ts';
import { groupByCatalogue, groupByUsefulSection } from '../lists/groups.ts';
import type { Concept, Document, Form, Measure, Publication, Risk } from '../types.ts';
import { KIND_WORDS } from '../words.ts';

/** A piece of the text; what is the source's own is told from what is ours, as everywhere. */
export type TextPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly from: 'source' | 'editors' }
  /** A signature stands at the right. */
  | { readonly kind: 'signature'; readonly text: string };

const heading = (level: 1 | 2 | 3, text: string): TextPart => ({ kind: 'heading', level, text });
const source = (text: string): TextPart => ({ kind: 'paragraph', text, from: 'source' });
const editors = (text: string): TextPart => ({ kind: 'paragraph', text, from: 'editors' });

/** Documents first, then what was taken from them, as in the site's own order. */
export function publicationText(publication: Publication): TextPart[] {
  const { documents, forms, concepts, risks, measures } = publication;
  return [
    ...documents.flatMap(documentParts),
    ...entryParts(KIND_WORDS.risk, risks, documents),
    ...entryParts(KIND_WORDS.measure, measures, documents),
    ...(concepts.length > 0 ? [heading(1, KIND_WORDS.concept), ...concepts.flatMap(conceptParts)] : []),
    ...(forms.length > 0 ? [heading(1, `空白${KIND_WORDS.form}`), ...forms.map(formPart)] : []),
  ];
}

function documentParts({ title, blocks }: Document): TextPart[] {
  const printsTitle = blocks.some((block) => block.kind !== 'form' && block.role === 'title');
  return [
    heading(1, printsTitle ? `文件：${title}` : title),
    ...blocks.flatMap((block): TextPart[] => {
      if (block.kind === 'form') return [editors(`（此处是空白表格 ${block.formId}，见网站。）`)];
      if (block.role === 'signature') return [{ kind: 'signature', text: block.text }];
      return [
        block.kind === 'heading' || block.role === 'title'
          ? heading(levelOf(block.level), block.text)
          : source(block.text),
      ];
    }),
  ];
}

/** Headings of a document stand below its title. */
const levelOf = (level: number | undefined): 2 | 3 => (level === undefined || level <= 2 ? 2 : 3);

function entryParts(name: string, entries: readonly (Risk | Measure)[], documents: readonly Document[]): TextPart[] {
  if (entries.length === 0) return [];
  const catalogues = groupByCatalogue(entries);
  return [
    heading(1, `${name}（${String(entries.length)} 条）`),
    ...catalogues.flatMap((group) =>
      groupByUsefulSection(group.entries).flatMap(({ section, entries: own }): TextPart[] => {
        const place = [catalogues.length > 1 ? group.catalogue.name : undefined, section?.title];
        const words = place.filter((word) => word !== undefined).join(' · ');
        return [...(words === '' ? [] : [heading(2, words)]), ...own.flatMap((entry) => oneEntry(entry, documents))];
      }),
    ),
  ];
}

/** An entry with its text; with its title alone where the document that it was taken from stands in full above. */
function oneEntry(entry: Risk | Measure, documents: readonly Document[]): TextPart[] {
  const facts = factsOf(entry);
  const name = `${entry.id} ${entry.title}`;
  if (documents.some((document) => document === entry.place.source)) {
    return [editors(facts === '' ? name : `${name}（${facts}）`)];
  }
  return [heading(3, name), ...entry.text.map(({ text }) => source(text)), ...(facts === '' ? [] : [editors(facts)])];
}

/** Level of a risk, risks that a measure controls. */
function factsOf(entry: Risk | Measure): string {
  if (entry.kind === 'risk') return entry.grade === undefined ? '' : `${entry.grade.scale.name}：${entry.grade.label}`;
  const links = controlled(entry);
  return links === undefined
    ? ''
    : `${links.label}：${links.risks.map(({ id, title }) => `${id} ${title}`).join('；')}`;
}

function conceptParts({ id, title, data, quotes }: Concept): TextPart[] {
  return [
    heading(2, `${id} ${title}`),
    editors(data.summary),
    ...quotes.map(({ label, text, source: from }) =>
      source(`${label === undefined ? '' : `${label}：`}${text}（${from.id}《${from.title}》）`),
    ),
  ];
}

const formPart = ({ id, title }: Form): TextPart => editors(`${id} ${title}`);
