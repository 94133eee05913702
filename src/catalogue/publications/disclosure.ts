/** What is said of a publication: the disclosure header, and its line in the 公开目录. Pure. */
import type { SiteData } from '../../schemas/site.ts';
import { SITE } from '../../site/site.ts';
import { dayInWords } from '../text/day-in-words.ts';
import type { Publication } from '../types.ts';
import { STATUS_WORDS } from './status.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Of a date, for machines. */
  readonly day?: string;
}

/** The one document of which a publication consists; with two there would be two issuers, numbers and dates. */
const soleDocument = ({ documents }: Publication) => (documents.length === 1 ? documents[0]?.data : undefined);

/** The offices named as issuers of what is published, each once. */
export function issuersOf({ data, documents, forms }: Publication): string[] {
  if (data.issuer !== undefined) return [data.issuer];
  const sources = [...documents, ...forms.flatMap((form) => form.document ?? [])];
  return [...new Set(sources.flatMap((document) => document.data.issuer ?? []))];
}

/** The office that publishes, as the content or the installing office states it. Who issued a text long ago is no such office. */
export const officeOf = ({ data }: Publication, site: SiteData): string | undefined =>
  data.office ?? site.disclosure?.office ?? site.organiser;

/** 主体: who publishes; where nobody has said so, who issued the texts, and said to be that. */
export function bodyOf(publication: Publication, site: SiteData): string {
  const issuers = issuersOf(publication);
  return officeOf(publication, site) ?? (issuers.length > 0 ? `制发机关：${issuers.join('、')}` : `编者：${SITE.name}`);
}

/**
 * The disclosure header (索引号 … 责任部门). A fact that nobody has stated has no line.
 * @param site fills in what all publications of the installing office share
 */
export function disclosureHeader(publication: Publication, site: SiteData): Fact[] {
  const { data } = publication;
  const document = soleDocument(publication);
  const issuers = issuersOf(publication);
  return facts([
    ['索引号', data.indexNumber],
    ['编号', publication.id],
    ['主题分类', data.subject],
    ['发文机关', issuers.length === 1 ? issuers[0] : undefined],
    [
      '成文日期',
      data.made === undefined ? document?.date?.printed : dayInWords(data.made),
      data.made ?? document?.date?.iso,
    ],
    ['文号', data.documentNumber ?? document?.documentNumber],
    ['发布日期', data.published && dayInWords(data.published), data.published],
    ['公开期限', data.until === undefined ? '长期' : `至${dayInWords(data.until)}`],
    ['公开方式', data.manner],
    ['公开范围', data.scope],
    ['责任部门', data.office ?? site.disclosure?.office],
    ['监督电话', data.telephone ?? site.disclosure?.telephone],
  ]);
}

/** Validity as a line of text, for paper: on a page it has a place of its own, see `status.ts`. */
export const validityFact = ({ data }: Publication): Fact => ({
  label: '有效性',
  value:
    STATUS_WORDS[data.state.status] +
    (data.state.status === 'current' && data.until !== undefined ? `（至${dayInWords(data.until)}）` : ''),
});

/** What is published, on what grounds, when, where and by whom. */
export function publicationFacts(publication: Publication, site: SiteData): Fact[] {
  const { content, basis, timing, modes, body } = disclosureLine(publication, site);
  return facts([
    ['公开内容', content],
    ['公开依据', basis],
    ['公开时限', timing],
    ['公开途径', modes],
    ['主体', body],
  ]);
}

/** The line of a publication in the 公开目录. */
export interface DisclosureLine {
  readonly publication: Publication;
  readonly content: string;
  readonly basis: string;
  readonly timing: string;
  readonly modes: string;
  readonly body: string;
}

export const disclosureLine = (publication: Publication, site: SiteData): DisclosureLine => ({
  publication,
  content: publication.data.summary,
  basis: publication.data.basis.join('；'),
  timing: publication.data.timing,
  modes: publication.data.modes.join('、'),
  body: bodyOf(publication, site),
});

const facts = (
  lines: readonly (readonly [label: string, value: string | undefined, day?: string | undefined])[],
): Fact[] =>
  lines.flatMap(([label, value, day]) =>
    value === undefined ? [] : [{ label, value, ...(day === undefined ? {} : { day }) }],
  );
