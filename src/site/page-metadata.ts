/**
 * The metadata that pages of government sites carry (国办发〔2017〕47号, 附件“网页设计规范”). Pure.
 *
 * What the installing office has not set is absent: no empty `content`, no invented code.
 */
import type { SiteData } from '../schemas/site.ts';
import { SITE } from './site.ts';

/** 栏目类别 of our lists. */
export type ColumnType = '信息公开' | '政策文件' | '廉政风险防控' | '表格下载' | '概念解读' | '教育培训' | '网站说明';

/** What a page is. It decides which metadata it must carry. */
export type PageKind =
  /** The home page, the search, the map of the site, the page for addresses that are not there. */
  | { readonly kind: 'site' }
  /** A list (栏目). */
  | { readonly kind: 'column'; readonly type: ColumnType; readonly keywords: readonly string[] }
  /** One entry (文章). */
  | {
      readonly kind: 'article';
      /** `2026-11-21`; from the content, never from the build. */
      readonly published: string;
      /** Where the text comes from: the office that issued it, or the document. */
      readonly source: string;
    };

export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  readonly kind: PageKind;
}

/** @param domain of the site as it was built, `undefined` for a preview */
export function metaTags(site: SiteData, domain: string | undefined, page: DescribedPage): MetaTag[] {
  return [...siteTags(site, domain), ...kindTags(page)].flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  );
}

type Pair = readonly [name: string, content: string | undefined];

const siteTags = (site: SiteData, domain: string | undefined): Pair[] => [
  ['SiteName', siteName(site)],
  ['SiteDomain', site.domain ?? domain],
  ['SiteIDCode', site.identificationCode],
];

function kindTags({ title, description, kind }: DescribedPage): Pair[] {
  switch (kind.kind) {
    case 'site':
      return [];
    case 'column':
      return [
        ['ColumnName', title],
        ['ColumnDescription', description],
        ['ColumnKeywords', kind.keywords.join(',')],
        ['ColumnType', kind.type],
      ];
    case 'article':
      return [
        ['ArticleTitle', title],
        ['PubDate', publicationTime(kind.published)],
        ['ContentSource', kind.source],
      ];
  }
}

/** The name that the installing office gave to its site, or ours. */
export const siteName = (site: SiteData): string => site.name ?? SITE.name;

/** `YYYY-MM-DD hh:mm`, as the rule wants it. The content knows the day only; its first minute stands for it. */
export const publicationTime = (day: string): string => `${day} 00:00`;
