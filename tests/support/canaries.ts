/**
 * Entries with words that stand nowhere else, one internal and one public of each kind, to be planted in a copy of the
 * content. The public ones prove that words planted so are found in a built site at all.
 */
import { stringify } from 'yaml';
import type { Visibility } from '../../src/edition/edition.ts';
import { COLLECTION_OF_KIND, type EntryKind, parseIdentifier } from '../../src/schemas/identifiers.ts';

export interface Canary {
  readonly id: string;
  /** Path from the root of the project. */
  readonly file: string;
  readonly source: string;
  readonly words: string;
}

/** Numbers that no real entry has come near. A kind that is not here does not compile. */
const IDENTIFIERS: Readonly<Record<EntryKind, Readonly<Record<Visibility, string>>>> = {
  document: { internal: 'GG-D8', public: 'GG-D9' },
  risk: { internal: 'GG-R998', public: 'GG-R999' },
  measure: { internal: 'GG-M998', public: 'GG-M999' },
  form: { internal: 'HB-F8', public: 'HB-F9' },
  concept: { internal: 'LJ-C98', public: 'LJ-C99' },
  publication: { internal: 'LJ-P98', public: 'LJ-P99' },
  // Its catalogue is internal as a whole: no example can be public, an integrity rule says so.
  example: { internal: 'ES20-X99', public: '' },
};

const VISIBILITY_WORDS: Readonly<Record<Visibility, string>> = { internal: '深藏', public: '敞开' };
const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  document: '文书',
  risk: '隐忧',
  measure: '对策',
  form: '空表',
  concept: '名词',
  publication: '告示',
  example: '填样',
};

/** `深藏鸰鹡隐忧`: characters of the field in an order that no text has. */
const wordsOf = (kind: EntryKind, visibility: Visibility): string =>
  `${VISIBILITY_WORDS[visibility]}鸰鹡${KIND_WORDS[kind]}`;

/** Front matter and body of a kind that satisfy every rule, with the words in each field that holds free text. */
function contentOf(kind: EntryKind, visibility: Visibility): { readonly data: object; readonly body: string } {
  const words = wordsOf(kind, visibility);
  const head = { id: IDENTIFIERS[kind][visibility], title: words, visibility };
  const source = IDENTIFIERS.document[visibility];
  const note = { notes: [{ kind: 'remark', text: `${words}编者按` }] };
  const common = { domain: 'penalty', usage: { status: 'reference', reason: `${words}原因` }, ...note };
  switch (kind) {
    case 'document':
      return {
        data: { ...head, shortTitle: words, kind: '通知', provenance: words, summary: words, ...note },
        body: `## 一、${words}\n\n1\\.${wordsOf('risk', visibility)}正文。\n\n2\\.${wordsOf('measure', visibility)}正文。`,
      };
    case 'risk':
      return {
        data: {
          ...head,
          locator: { source, path: [`一、${wordsOf('document', visibility)}`], number: '1.' },
          category: { id: 'power', basis: 'editorial' },
          said: [`${words}口语`],
          ...common,
        },
        body: `${words}正文。`,
      };
    case 'measure':
      return {
        data: {
          ...head,
          locator: { source, path: [`一、${wordsOf('document', visibility)}`], number: '2.' },
          mitigates: [{ risk: IDENTIFIERS.risk[visibility], basis: 'editorial' }],
          said: [`${words}口语`],
          ...common,
        },
        body: `${words}正文。`,
      };
    case 'form':
      return {
        data: {
          ...head,
          shortTitle: words,
          titleLines: [words],
          provenance: words,
          orientation: 'portrait',
          body: { layout: 'instructions', paragraphs: [`${words}说明`] },
          summary: words,
          ...note,
        },
        body: `${words}备注。`,
      };
    case 'concept':
      return {
        data: {
          ...head,
          group: '方法',
          summary: words,
          quotes: [{ source, text: `${wordsOf('risk', visibility)}正文` }],
        },
        body: `${words}解释。`,
      };
    case 'publication':
      return {
        data: {
          ...head,
          affairs: 'affairs',
          subject: words,
          summary: words,
          basis: [words],
          timing: words,
          scope: words,
          modes: [words],
          documents: [source],
          ...note,
        },
        body: '',
      };
    case 'example':
      return {
        data: {
          ...head,
          form: 'ES20-F1',
          headerFields: { filler: '填报人 1' },
          rows: [{ category: 'power', cells: { risk: [`${words}内容`] } }],
          review: [{ text: `${words}要点` }],
          ...note,
        },
        body: `${words}备注。`,
      };
  }
}

/** Kinds whose files stand in one folder, not in one for each catalogue. */
const IN_ONE_FOLDER: ReadonlySet<EntryKind> = new Set(['concept', 'publication']);

const KINDS = Object.keys(IDENTIFIERS) as EntryKind[];

/** One entry of each kind, of one visibility. */
export const canaries = (visibility: Visibility): readonly Canary[] =>
  KINDS.flatMap((kind): Canary[] => {
    const id = IDENTIFIERS[kind][visibility];
    if (id === '') return [];
    const { data, body } = contentOf(kind, visibility);
    const catalogue = IN_ONE_FOLDER.has(kind) ? '' : `${parseIdentifier(id)?.series.catalogue ?? ''}/`;
    return [
      {
        id,
        file: `src/content/${COLLECTION_OF_KIND[kind]}/${catalogue}${id.toLowerCase()}.mdx`,
        source: `---\n${stringify(data)}---\n\n${body}\n`,
        words: wordsOf(kind, visibility),
      },
    ];
  });
