import { COLLECTION_OF_KIND, type EntryKind } from '../schemas/identifiers.ts';

/** The path of an entry's page, without the base: `/risks/gg-r001/`. */
export function entryPath(kind: EntryKind, id: string): string {
  return `/${COLLECTION_OF_KIND[kind]}/${id.toLowerCase()}/`;
}
