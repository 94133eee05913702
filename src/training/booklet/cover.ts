/** What is typed for the cover. It is kept in the tab and nowhere else, and stands in no address. */

export const COVER_FIELDS = [
  { id: 'title', name: '书名', hint: '不填就印“廉政风险防控条目选编”' },
  { id: 'subtitle', name: '副题', hint: '如：招标投标岗位学习用' },
  { id: 'unit', name: '单位', hint: '' },
  { id: 'date', name: '日期', hint: '如：2026年12月' },
] as const;
export type CoverField = (typeof COVER_FIELDS)[number]['id'];
/** A line that was not written is absent, and is not printed. */
export type Cover = Readonly<Partial<Record<CoverField, string>>>;

export const DEFAULT_TITLE = '廉政风险防控条目选编';
export const coverTitle = ({ title }: Cover): string => title ?? DEFAULT_TITLE;

/** On the cover of a booklet in which an entry is not public. */
export const INTERNAL_NOTICE = '含不公开的条目，不得对外发布';

/** Characters; longer lines would not fit the cover. */
export const LONGEST_LINE = 60;

export type CoverStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const KEY = 'lianjing:booklet-cover';

/** @returns an empty cover where there is none, or one that makes no sense */
export function readCover(storage: CoverStorage): Cover {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? coverOf((id) => (kept as Record<string, unknown>)[id]) : {};
  } catch {
    return {};
  }
}

/** @param written what stands in a field; anything that is no text counts as nothing */
export function coverOf(written: (field: CoverField) => unknown): Cover {
  return Object.fromEntries(
    COVER_FIELDS.flatMap(({ id }) => {
      const value = written(id);
      const text = typeof value === 'string' ? value.trim().slice(0, LONGEST_LINE) : '';
      return text === '' ? [] : [[id, text]];
    }),
  );
}

export function keepCover(cover: Cover, storage: CoverStorage): void {
  if (Object.keys(cover).length === 0) storage.removeItem(KEY);
  else storage.setItem(KEY, JSON.stringify(cover));
}
