/** Publications joined with what they publish. Pure. */
import { isInEdition } from '../../edition/edition.ts';
import type { PublicationData } from '../../schemas/publication.ts';
import type { RawFile } from '../raw.ts';
import type { Catalogue, Measure, Publication, Risk } from '../types.ts';

type Stock = Pick<Catalogue, 'documents' | 'forms' | 'concepts' | 'risks' | 'measures'>;
type Head = Pick<Publication, 'kind' | 'id' | 'path' | 'catalogue' | 'visibility'>;

/**
 * @param files publications of this edition, in order
 * @param headOf what every entry has
 * @param stock entries of this edition; of a public publication only the public ones are published
 */
export function joinPublications(
  files: readonly RawFile<PublicationData>[],
  headOf: (file: RawFile<PublicationData>) => Head,
  stock: Stock,
): Publication[] {
  return files.map((file) => publicationOf(file.data, headOf(file), stock));
}

function publicationOf(data: PublicationData, head: Head, stock: Stock): Publication {
  const published = <E extends { readonly visibility: 'public' | 'internal' }>(entries: readonly E[]): readonly E[] =>
    data.visibility === 'public' ? entries.filter((entry) => isInEdition(entry.visibility, 'public')) : entries;
  const named = <E extends { readonly id: string; readonly visibility: 'public' | 'internal' }>(
    entries: readonly E[],
    ids: readonly string[],
  ): readonly E[] => ids.flatMap((id) => published(entries).find((entry) => entry.id === id) ?? []);
  const selected = <E extends Risk | Measure>(entries: readonly E[], kind: 'risks' | 'measures'): readonly E[] =>
    published(entries).filter((entry) =>
      data.entries.some((selection) => selection.kind === kind && isSelected(entry, selection)),
    );
  return {
    ...head,
    title: data.title,
    data,
    documents: named(stock.documents, data.documents),
    forms: named(stock.forms, data.forms),
    concepts: named(stock.concepts, data.concepts),
    risks: selected(stock.risks, 'risks'),
    measures: selected(stock.measures, 'measures'),
  };
}

const isSelected = (
  entry: Pick<Risk, 'catalogue' | 'domain'>,
  { catalogue = entry.catalogue.id, domain = entry.domain.id }: PublicationData['entries'][number],
): boolean => catalogue === entry.catalogue.id && domain === entry.domain.id;
