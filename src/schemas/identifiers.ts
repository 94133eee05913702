/**
 * The one registry of identifiers. A new kind of entry or a new catalogue is one line in {@link SERIES}.
 *
 * Identifiers are permanent and never reused. `GG-R001` is at once the file name (`gg-r001.mdx`), the address
 * (`/risks/gg-r001/`), the search key, the row key of exports and the citation.
 */

/** What an entry is; also the name of its collection (in the plural) and the first part of its address. */
export type EntryKind = 'risk' | 'measure' | 'document' | 'form' | 'example' | 'concept' | 'publication';

/** Catalogues (目录): a body of entries that come from one place. The key is the folder under a collection. */
export type CatalogueId =
  'guigang' | 'haizhu' | 'hubei' | 'report' | 'ordos2019' | 'ordos2020' | 'maoxian' | 'land' | 'lianjing';

/** One numbered series: every identifier is its prefix followed by a number of a fixed width. */
export interface Series {
  readonly prefix: string;
  readonly digits: number;
  readonly kind: EntryKind;
  readonly catalogue: CatalogueId;
}

const series = (prefix: string, digits: number, kind: EntryKind, catalogue: CatalogueId): Series => ({
  prefix,
  digits,
  kind,
  catalogue,
});

export const SERIES: readonly Series[] = [
  series('GG-R', 3, 'risk', 'guigang'),
  series('GG-M', 3, 'measure', 'guigang'),
  series('GG-D', 1, 'document', 'guigang'),
  series('HZ-R', 2, 'risk', 'haizhu'),
  series('HZ-M', 2, 'measure', 'haizhu'),
  series('HZ-D', 1, 'document', 'haizhu'),
  series('HB-R', 1, 'risk', 'hubei'),
  series('HB-M', 2, 'measure', 'hubei'),
  series('HB-D', 1, 'document', 'hubei'),
  series('HB-F', 1, 'form', 'hubei'),
  series('GR-R', 1, 'risk', 'report'),
  series('GR-M', 1, 'measure', 'report'),
  series('GR-D', 1, 'document', 'report'),
  series('GR-F', 1, 'form', 'report'),
  series('ES19-D', 1, 'document', 'ordos2019'),
  series('ES19-F', 1, 'form', 'ordos2019'),
  series('ES20-R', 2, 'risk', 'ordos2020'),
  series('ES20-M', 2, 'measure', 'ordos2020'),
  series('ES20-X', 2, 'example', 'ordos2020'),
  series('ES20-F', 1, 'form', 'ordos2020'),
  series('MX-D', 1, 'document', 'maoxian'),
  series('GT-F', 1, 'form', 'land'),
  series('LJ-C', 2, 'concept', 'lianjing'),
  series('LJ-P', 2, 'publication', 'lianjing'),
];

/** The kinds of entries as readers see them. */
export const KIND_WORDS: Readonly<Record<EntryKind, string>> = {
  risk: '风险点',
  measure: '防控措施',
  document: '文件',
  form: '表格',
  example: '样表',
  concept: '概念',
  publication: '公开事项',
};

/** The folder of a collection and the first segment of its addresses, by kind. */
export const COLLECTION_OF_KIND: Readonly<Record<EntryKind, string>> = {
  risk: 'risks',
  measure: 'measures',
  document: 'documents',
  form: 'forms',
  example: 'examples',
  concept: 'concepts',
  publication: 'publications',
};

export interface ParsedIdentifier {
  readonly series: Series;
  /** The running number, from 1. */
  readonly number: number;
}

/**
 * Takes an identifier apart.
 * @param id as written in front matter, e.g. `GG-R001`
 * @returns the series and the number, or `undefined` when no series of the registry has this form
 */
export function parseIdentifier(id: string): ParsedIdentifier | undefined {
  for (const candidate of SERIES) {
    const digits = id.slice(candidate.prefix.length);
    if (id.startsWith(candidate.prefix) && digits.length === candidate.digits && /^\d+$/.test(digits)) {
      const number = Number(digits);
      return number > 0 ? { series: candidate, number } : undefined;
    }
  }
  return undefined;
}

/** The identifiers a kind of entry may have, for messages: `GG-R001、HZ-R01、…`. */
export function identifierExamples(kind: EntryKind): string {
  return SERIES.filter((s) => s.kind === kind)
    .map((s) => s.prefix + '1'.padStart(s.digits, '0'))
    .join('、');
}
