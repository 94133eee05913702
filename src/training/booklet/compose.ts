/** A booklet from its data and a selection: groups, numbers, and for each entry what is printed, in order. Pure. */
import { LINK_BASES, type LinkBasis } from '../../catalogue/types.ts';
import { BASIS_WORDS, KIND_WORDS } from '../../catalogue/words.ts';
import type { Grouping, MeasuresShown, Selection } from './selection.ts';
import { BOOKLET_KINDS, type BookletData, type BookletEntry, type BookletText } from './types.ts';

/**
 * A paragraph of the booklet. `source` and its kin are the sources' own words, the rest is ours:
 * `linked` heads a measure that is printed under its risk, `list` names entries without their texts.
 */
export interface Part {
  readonly kind:
    'source' | 'lead' | 'label' | 'title' | 'signature' | 'facts' | 'warning' | 'heading' | 'linked' | 'list' | 'note';
  readonly text: string;
  readonly runIn?: number;
  /** Belongs to a linked measure: set in. */
  readonly inner?: true;
}

export interface BookletItem {
  /** Counts through the whole booklet, from 1. */
  readonly number: number;
  readonly entry: BookletEntry;
  readonly parts: readonly Part[];
}

export interface BookletGroup {
  /** `undefined` in a booklet without groups. */
  readonly name: string | undefined;
  readonly items: readonly BookletItem[];
}

export interface Booklet {
  readonly groups: readonly BookletGroup[];
  /** `12 条：风险点 8 条、防控措施 4 条` */
  readonly counts: string;
  /** Whether an entry in it is not public. */
  readonly internal: boolean;
  /** How to read it: a few sentences. */
  readonly about: readonly string[];
}

/** @param selection identifiers that the data does not have are passed over */
export function composeBooklet(data: BookletData, { ids, grouping, measures }: Selection): Booklet {
  const byId = new Map(data.entries.map((entry) => [entry.id, entry]));
  const chosen = ids.flatMap((id) => byId.get(id) ?? []);
  const groups = groupEntries(chosen, grouping, data);
  const numbers = new Map(groups.flatMap(({ entries }) => entries).map(({ id }, index) => [id, index + 1]));
  const shown = { byId, numbers, measures };
  return {
    groups: groups.map(({ name, entries }) => ({
      name,
      items: entries.map((entry) => ({ number: numbers.get(entry.id) ?? 0, entry, parts: partsOf(entry, shown) })),
    })),
    counts: countsInWords(chosen),
    internal: chosen.some(({ internal }) => internal),
    about: aboutBooklet(chosen, measures, data.edition),
  };
}

interface EntryGroup {
  readonly name: string | undefined;
  readonly entries: readonly BookletEntry[];
}

/** An entry of several values stands in one group: that of the entries which are of several. */
function groupEntries(entries: readonly BookletEntry[], grouping: Grouping, { values }: BookletData): EntryGroup[] {
  if (grouping === 'none') return entries.length === 0 ? [] : [{ name: undefined, entries }];
  const own = (entry: BookletEntry) => entry.facets[grouping];
  const groups = [
    ...values[grouping].map(({ id, name }) => ({
      name,
      entries: entries.filter((entry) => own(entry).length === 1 && own(entry)[0] === id),
    })),
    { name: SEVERAL[grouping], entries: entries.filter((entry) => own(entry).length > 1) },
    { name: NO_VALUE[grouping], entries: entries.filter((entry) => own(entry).length === 0) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

const SEVERAL: Readonly<Record<Exclude<Grouping, 'none'>, string>> = {
  catalogue: '几个目录',
  category: '涉及几个类别',
  domain: '涉及几个业务领域',
  post: '涉及几个岗位',
  kind: '几个种类',
};
const NO_VALUE: Readonly<Record<Exclude<Grouping, 'none'>, string>> = {
  catalogue: '其他条目',
  category: '不分类别的条目',
  domain: '不分业务领域的条目',
  post: '原文没有点明岗位的条目',
  kind: '其他条目',
};

export function countsInWords(entries: readonly BookletEntry[]): string {
  const kinds = BOOKLET_KINDS.map((kind) => ({ kind, count: entries.filter((entry) => entry.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${KIND_WORDS[kind]} ${String(count)} ${kind === 'document' ? '份' : '条'}`);
  return kinds.join('、');
}

interface Shown {
  readonly byId: ReadonlyMap<string, BookletEntry>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly measures: MeasuresShown;
}

function partsOf(entry: BookletEntry, shown: Shown): Part[] {
  const { facts, warning, text, notes, citation } = entry;
  return [
    ...(facts.length > 0 ? [part('facts', facts.join('　'))] : []),
    ...(warning === undefined ? [] : [part('warning', warning)]),
    ...text.map(textPart),
    ...notes.map((note) => part('note', `编者按：${note}`)),
    ...linkParts(entry, shown),
    part('note', citation),
  ];
}

const part = (kind: Part['kind'], text: string): Part => ({ kind, text });

const TEXT_KINDS: Readonly<Record<BookletText['kind'], Part['kind']>> = {
  paragraph: 'source',
  label: 'label',
  title: 'title',
  signature: 'signature',
  lead: 'lead',
  ours: 'note',
};

const textPart = ({ kind, text, runIn }: BookletText): Part => ({
  kind: TEXT_KINDS[kind],
  text,
  ...(runIn !== undefined && { runIn }),
});

/** Under a risk its measures; under a measure the titles of the risks that it controls. */
function linkParts({ kind, links, noLinks }: BookletEntry, shown: Shown): Part[] {
  if (kind === 'concept' || kind === 'document') return [];
  const name = kind === 'risk' ? '对应措施' : '所防控的风险点';
  if (kind === 'risk' && shown.measures === 'none') return [];
  if (links.length === 0) return noLinks === undefined ? [] : [part('note', `${name}：${noLinks}`)];
  return LINK_BASES.flatMap((basis) => {
    const targets = links.filter((link) => link.basis === basis).flatMap(({ id }) => shown.byId.get(id) ?? []);
    if (targets.length === 0) return [];
    const heading = part('heading', `${name}（${BASIS_WORDS[basis].name}，${String(targets.length)} 条）`);
    return [
      heading,
      ...(isWhole(kind, basis, shown) ? targets.flatMap(wholeParts(shown)) : [titleList(targets, shown)]),
    ];
  });
}

const isWhole = (kind: BookletEntry['kind'], basis: LinkBasis, { measures }: Shown): boolean =>
  kind === 'risk' && basis !== 'section' && measures === 'texts';

/** A measure that has a place of its own in the booklet is not printed twice. */
const wholeParts =
  ({ numbers }: Shown) =>
  (measure: BookletEntry): Part[] => {
    const number = numbers.get(measure.id);
    const head: Part = { kind: 'linked', text: `${measure.id} ${measure.title}${inBooklet(number)}`, inner: true };
    const { warning } = measure;
    return number === undefined
      ? [
          head,
          ...(warning === undefined ? [] : [{ ...part('warning', warning), inner: true as const }]),
          ...measure.text.map((text): Part => ({ ...textPart(text), inner: true })),
        ]
      : [head];
  };

const titleList = (targets: readonly BookletEntry[], { numbers }: Shown): Part =>
  part('list', targets.map(({ id, title }) => `${id} ${title}${inBooklet(numbers.get(id))}`).join('；'));

const inBooklet = (number: number | undefined): string =>
  number === undefined ? '' : `（本册第 ${String(number)} 条）`;

/** Only what this booklet gives reason to say. */
function aboutBooklet(entries: readonly BookletEntry[], measures: MeasuresShown, edition: string): string[] {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const hasRisks = kinds.has('risk');
  const hasLinks = (hasRisks && measures !== 'none') || kinds.has('measure');
  const bases = LINK_BASES.filter((basis) => entries.some(({ links }) => links.some((link) => link.basis === basis)));
  return [
    `本册由${edition}的条目编成。原文照录，错字不改；题目为编者所拟，标明“编者”的都是编者的话。`,
    ...(hasRisks
      ? ['等级照原文写出，连同它的尺度。各家尺度不同，同写“一级”，在贵港最重，在鄂尔多斯最轻；“归一”是编者的对照。']
      : []),
    ...(hasLinks ? bases.map((basis) => `${BASIS_WORDS[basis].name}：${BASIS_WORDS[basis].meaning}`) : []),
    '引用时写版次和编号。原文是否现行有效，以制发机关公布的文本为准。',
  ];
}
