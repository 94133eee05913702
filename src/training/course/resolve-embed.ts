/** From an embed as it is written to the entry that it shows. */
import { leafColumns } from '../../catalogue/examples/blocks.ts';
import { type Finding, findingsOf } from '../../catalogue/examples/findings.ts';
import { resolveQuote } from '../../catalogue/concepts/quotes.ts';
import { textBlocks, type TextBlock } from '../../catalogue/text/blocks.ts';
import { formWords } from '../../catalogue/text/form-words.ts';
import type { Catalogue, Concept, Entry, Example, Measure, Quote, Risk } from '../../catalogue/types.ts';
import type { CategoryData, ScaleData } from '../../schemas/vocabularies.ts';
import type { EmbedCall } from './embeds.ts';
import { findSpan } from './span.ts';

/** One cell of a filled form: the printed name of its column, and its lines. */
export interface Cell {
  readonly label: string;
  readonly lines: readonly string[];
}

export type Embed =
  /** `excerpt`: the span that is shown instead of the whole text. */
  | { readonly kind: 'entry'; readonly entry: Risk | Measure; readonly excerpt: string | undefined }
  | { readonly kind: 'quote'; readonly quote: Quote }
  /** No quotes: the editors' summary. */
  | { readonly kind: 'concept'; readonly concept: Concept; readonly quotes: readonly Quote[] }
  | {
      readonly kind: 'row';
      readonly example: Example;
      readonly rowName: string;
      readonly cells: readonly Cell[];
      readonly scale: ScaleData | undefined;
    }
  | { readonly kind: 'finding'; readonly example: Example; readonly finding: Finding }
  | { readonly kind: 'beside'; readonly entries: readonly (Risk | Measure)[]; readonly show: 'title' | 'text' }
  | { readonly kind: 'scales' }
  | { readonly kind: 'category'; readonly category: CategoryData; readonly quote: Quote | undefined };

export type EmbedSources = Pick<Catalogue, 'byId' | 'categories'>;

/** @returns the entry with what is to be shown of it, or what is wrong with the embed, in Chinese */
export function resolveEmbed(call: EmbedCall, sources: EmbedSources): Embed | string {
  const { byId, categories } = sources;
  switch (call.name) {
    case 'Entry':
      return entryEmbed(call.attributes, byId);
    case 'Quote':
      return quoteEmbed(call.attributes, byId);
    case 'Concept': {
      const { id, label } = call.attributes;
      const concept = byId.get(id);
      if (concept?.kind !== 'concept') return `没有概念 ${id}`;
      const quotes = concept.quotes.filter((quote) => quote.label === label);
      if (label === undefined) return { kind: 'concept', concept, quotes: [] };
      return quotes.length > 0 ? { kind: 'concept', concept, quotes } : `概念 ${id} 没有标为“${label}”的引文`;
    }
    case 'FormRow':
      return rowEmbed(call.attributes, sources);
    case 'Finding': {
      const { example: id, row, column, at, begins = '' } = call.attributes;
      const example = byId.get(id);
      if (example?.kind !== 'example') return `没有样表 ${id}`;
      const found = example.data.review.flatMap((item, index) =>
        item.row === row && item.column === column && item.at === at && item.text.startsWith(begins) ? [index] : [],
      );
      const finding = findingsOf(example, categories)[found[0] ?? -1];
      if (found.length > 1) return `${id} 有 ${String(found.length)} 条这样的审核要点；请写明 row、column、at、begins`;
      return finding
        ? { kind: 'finding', example, finding }
        : `${id} 没有这样的审核要点；row、column、at、begins 须与样表一致`;
    }
    case 'Beside': {
      const entries = call.attributes.ids.map((id) => byId.get(id));
      const missing = call.attributes.ids.filter((_, index) => !isRiskOrMeasure(entries[index]));
      return missing.length > 0
        ? `没有风险点或措施 ${missing.join('、')}`
        : { kind: 'beside', entries: entries.filter(isRiskOrMeasure), show: call.attributes.show };
    }
    case 'Scales':
      return { kind: 'scales' };
    case 'Category': {
      const category = categories.find(({ id }) => id === call.attributes.id);
      if (category === undefined) return `没有风险类别 ${call.attributes.id}`;
      const source = category.quote && byId.get(category.quote.source);
      return { kind: 'category', category, quote: category.quote && source && resolveQuote(category.quote, source) };
    }
  }
}

const isRiskOrMeasure = (entry: Entry | undefined): entry is Risk | Measure =>
  entry?.kind === 'risk' || entry?.kind === 'measure';

function entryEmbed(
  { id, from, to }: Extract<EmbedCall, { name: 'Entry' }>['attributes'],
  byId: EmbedSources['byId'],
): Embed | string {
  const entry = byId.get(id);
  if (!isRiskOrMeasure(entry)) return `没有风险点或措施 ${id}`;
  if (from === undefined && to === undefined) return { kind: 'entry', entry, excerpt: undefined };
  if (from === undefined || to === undefined) return `<Entry> 的 from 和 to 要一起写`;
  const span = findSpan(entry.text, from, to);
  return typeof span === 'string' ? `${id} 中${span}` : { kind: 'entry', entry, excerpt: span.text };
}

function quoteEmbed(attributes: SpanOfSource, byId: EmbedSources['byId']): Embed | string {
  const quote = quoteSpan(attributes, byId);
  return typeof quote === 'string' ? quote : { kind: 'quote', quote };
}

interface SpanOfSource {
  readonly source: string;
  readonly from: string;
  readonly to: string;
}

/** Words of a document, a form or an example with their place, or why there are none, in Chinese. */
export function quoteSpan({ source: id, from, to }: SpanOfSource, byId: EmbedSources['byId']): Quote | string {
  const source = byId.get(id);
  const blocks = source && quotableBlocks(source);
  if (source === undefined || blocks === undefined) return `没有文件、表格或样表 ${id}`;
  const span = findSpan(blocks, from, to);
  return typeof span === 'string' ? `${id} 中${span}` : resolveQuote({ text: span.text }, source);
}

function quotableBlocks(source: Entry): readonly TextBlock[] | undefined {
  if (source.kind === 'document' || source.kind === 'example') return textBlocks(source.blocks);
  return source.kind === 'form' ? formWords(source.data) : undefined;
}

function rowEmbed(
  { example: id, row, columns }: Extract<EmbedCall, { name: 'FormRow' }>['attributes'],
  { byId, categories }: EmbedSources,
): Embed | string {
  const example = byId.get(id);
  if (example?.kind !== 'example') return `没有样表 ${id}`;
  const filled = example.data.rows.find(({ category }) => category === row);
  if (filled === undefined) return `${id} 没有“${row}”这一行`;
  const { body } = example.form.data;
  const all = (body.layout === 'table' ? leafColumns(body.columns) : []).filter((column) => column.id in filled.cells);
  const unknown = columns?.find((wanted) => all.every((column) => column.id !== wanted));
  if (unknown !== undefined)
    return `${id} 没有“${unknown}”这一栏；可用的有 ${all.map((column) => column.id).join('、')}`;
  const shown = all.filter((column) => columns?.includes(column.id) ?? true);
  return {
    kind: 'row',
    example,
    rowName: categories.find((category) => category.id === row)?.name ?? row,
    cells: shown.map((column) => ({ label: column.label.join(''), lines: filled.cells[column.id] ?? [] })),
    scale: shown.some((column) => column.type === 'grade') ? example.form.scale : undefined,
  };
}
