/** The files of the search index, as they are served under `/pagefind/`. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { SynonymData } from '../../schemas/synonyms.ts';
import { ChunkBounds } from '../engine/chunk-bounds.ts';
import { DESCRIPTION, fileOf, type InOne, type IndexDescription } from '../files/index-description.ts';
import { packTerm, packValue } from '../files/postings.ts';
import { readFilter, readTerms } from './pagefind-chunks.ts';
import { withoutSignature } from './pagefind-file.ts';
import { readMetadata } from './pagefind-metadata.ts';
import { chunkSizeFor, PagefindError, throwOn, withPagefind } from './pagefind-process.ts';
import { toFragment, toIndexed } from './pagefind-record.ts';
import type { SearchRecord } from './record.ts';
import { findSynonyms } from './synonyms.ts';

export interface IndexFile {
  /** Path under the folder of the index, e.g. `3f29bf77a01c/text/17.json`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * @param synonyms groups of words, as editors keep them
 * @throws PagefindError when a record or the index cannot be made
 */
export async function buildIndexFiles(
  records: readonly SearchRecord[],
  synonyms: readonly SynonymData[],
  chunkSize: number = chunkSizeFor(records.length),
): Promise<IndexFile[]> {
  const { groups, ofRecord } = findSynonyms(synonyms, records);
  const contentOf = await withPagefind(async (index) => {
    // Pagefind keeps the order in which records are added; hits that nothing else decides between are shown in it.
    const added = await Promise.all(toIndexed(records, ofRecord).map((record) => index.addCustomRecord(record)));
    throwOn(added.flatMap((answer) => answer.errors));
    const built = await index.getFiles();
    throwOn(built.errors);
    return contents(built.files);
  }, chunkSize);

  const metadata = readMetadata(contentOf(/^pagefind\.[^/]+\.pf_meta$/));
  const byPath = new Map(records.map((record) => [record.path, record]));
  const inOrder = metadata.fragments.map((name) => recordOf(contentOf(`fragment/${name}.pf_fragment`), byPath));
  const firsts = metadata.chunks.map(({ first }) => first);
  const texts = inOrder.map((record) => JSON.stringify(toFragment(record)));
  const bounds = new ChunkBounds(firsts);
  const chunks = metadata.chunks.map(({ name }, number) =>
    packChunk(contentOf(`index/${name}.pf_index`), number, bounds),
  );
  const filters = metadata.filters.map(({ name }) => packFilter(contentOf(`filter/${name}.pf_filter`)));
  const together = inOne(texts, chunks);
  const versioned = [
    ...texts.map((text, key) => file(fileOf.text(key), text)),
    ...chunks.map((terms, number) => file(fileOf.chunk(number), terms)),
    ...filters.map((values, number) => file(fileOf.filter(number), values)),
    file(fileOf.vocabulary, JSON.stringify(groups)),
    ...together.map(({ what, list }) => file(fileOf.inOne(what), list)),
  ];
  const folder = versionOf(versioned);
  const description: IndexDescription = {
    folder,
    records: inOrder.length,
    whole: inOrder.flatMap((record, key) => (record.whole ? [key] : [])),
    chunks: firsts,
    filters: metadata.filters.map(({ key }) => key),
    fields: metadata.fields,
    inOne: together.map(({ what }) => what),
  };
  return [
    file(DESCRIPTION, JSON.stringify(description)),
    ...versioned.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
  ];
}

const file = (path: string, json: string): IndexFile => ({ path, content: Buffer.from(json) });

/** Pagefind's files by their path, or by what it looks like. They are gzip in themselves. */
function contents(files: readonly IndexFile[]): (path: string | RegExp) => Uint8Array {
  const byPath = new Map(files.map((one) => [one.path, one.content]));
  return (path) => {
    const found = typeof path === 'string' ? path : [...byPath.keys()].find((name) => path.test(name));
    const packed = byPath.get(found ?? '');
    if (packed === undefined) throw new PagefindError([`no file ${String(path)}`]);
    return gunzipSync(packed);
  };
}

/** Pagefind's own fragment also holds the fields that only the index needs: it only tells which record it is of. */
function recordOf(fragment: Uint8Array, byPath: ReadonlyMap<string, SearchRecord>): SearchRecord {
  const text = new TextDecoder().decode(withoutSignature(fragment));
  const record = byPath.get((JSON.parse(text) as { readonly url: string }).url);
  if (record === undefined) throw new PagefindError([`unexpected fragment: ${text.slice(0, 80)}`]);
  return record;
}

/** @throws PagefindError when a browser would look for one of its terms in another chunk */
function packChunk(content: Uint8Array, number: number, bounds: ChunkBounds): string {
  const terms = readTerms(content);
  const lost = [...terms.keys()].find((term) => bounds.chunkOf(term) !== number);
  if (lost !== undefined) throw new PagefindError([`“${lost}” is not looked for in chunk ${String(number)}`]);
  return JSON.stringify([...terms].map((term) => packTerm(...term)));
}

const packFilter = (content: Uint8Array): string =>
  JSON.stringify([...readFilter(content)].map((value) => packValue(...value)));

/** So many characters of texts, a fifth of that in bytes after compression, are worth fetching before they are asked for. */
const MOST_TEXTS_IN_ONE = 1_000_000;
/** So many characters of index, a fifth of that in bytes after compression. */
const MOST_CHUNKS_IN_ONE = 2_000_000;

/**
 * All texts in one file and the whole index in another, fetched by who searches a second time and does not save data: for the
 * 419 records of 2026 98 kB of texts, where one by one they are three times that, and each a wait; and 245 kB of index, so
 * that a word that nobody has asked for yet need not wait for the network. A large catalogue has neither.
 * @param texts and chunks: each as JSON
 */
function inOne(
  texts: readonly string[],
  chunks: readonly string[],
): readonly { readonly what: InOne; readonly list: string }[] {
  const together = [
    { what: 'texts', parts: texts, most: MOST_TEXTS_IN_ONE },
    { what: 'chunks', parts: chunks, most: MOST_CHUNKS_IN_ONE },
  ] as const;
  return together
    .filter(({ parts, most }) => parts.reduce((sum, { length }) => sum + length, 0) <= most)
    .map(({ what, parts }) => ({ what, list: `[${parts.join(',')}]` }));
}

/** Another one as soon as anything changes in any of these files. */
function versionOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 12);
}
