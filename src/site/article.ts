/** An entry as an article (文章) of a government site: when it was published here, and where its text comes from. Pure. */
import { issuersOf } from '../catalogue/publications/disclosure.ts';
import type { Document, Entry } from '../catalogue/types.ts';
import type { EditionData } from '../schemas/vocabularies.ts';
import type { PageKind } from './page-metadata.ts';
import { SITE } from './site.ts';

/** @param current the edition of which the entry is part; its date is that of every entry without one of its own */
export function articleOf(entry: Entry, current: EditionData): PageKind {
  return { kind: 'article', published: publishedOn(entry, current), source: contentSource(entry) };
}

/** A page of the editors' own that is no entry: a course, its handout. */
export function editorsArticle(current: EditionData): PageKind {
  return { kind: 'article', published: current.date, source: SITE.name };
}

/** The day on which an entry came to stand here as it stands; a publication may state its own. */
export function publishedOn(entry: Entry, current: EditionData): string {
  return (entry.kind === 'publication' ? entry.data.published : undefined) ?? current.date;
}

/** The office that issued the text; the document, where that names none; the editors, where the text is theirs. */
export function contentSource(entry: Entry): string {
  switch (entry.kind) {
    case 'risk':
    case 'measure': {
      const { source } = entry.place;
      return source.kind === 'document' ? issuerOf(source) : source.catalogue.fullName;
    }
    case 'document':
      return issuerOf(entry);
    case 'form':
      return entry.document === undefined ? entry.catalogue.fullName : issuerOf(entry.document);
    case 'example':
      return entry.catalogue.fullName;
    case 'concept':
      return SITE.name;
    case 'publication':
      return issuersOf(entry).join('、') || SITE.name;
  }
}

const issuerOf = ({ title, data }: Document): string => data.issuer ?? `《${title}》`;
