/** What Pagefind writes of an index into its one file of metadata. */
import { z } from 'zod';
import { readPagefindFile } from './pagefind-file.ts';

/** As in Pagefind 1.6. The number of words is that of a content that all records have alike; nothing is sorted. */
const metadataSchema = z.tuple([
  z.string(),
  z.array(z.tuple([z.string(), z.literal(1), z.literal('')])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.tuple([z.string(), z.string()])),
  z.tuple([]),
  // A bit for each, see `files/postings.ts`.
  z.array(z.string()).max(31),
]);

export interface PagefindMetadata {
  /** Names of the fragments, in the order of the records. */
  readonly fragments: readonly string[];
  /** The first term of each chunk of the index, or enough of its beginning, and its name. */
  readonly chunks: readonly { readonly first: string; readonly name: string }[];
  readonly filters: readonly { readonly key: string; readonly name: string }[];
  readonly fields: readonly string[];
}

/**
 * @param content of the file
 * @throws PagefindError when it is not as version 1.6 writes it
 */
export function readMetadata(content: Uint8Array): PagefindMetadata {
  const [, fragments, chunks, filters, , fields] = readPagefindFile(metadataSchema, content);
  return {
    fragments: fragments.map(([name]) => name),
    chunks: chunks.map(([first, , name]) => ({ first, name })),
    filters: filters.map(([key, name]) => ({ key, name })),
    fields,
  };
}
