/** The files of the search index, as they are served under `/pagefind/`. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { SynonymData } from '../../schemas/synonyms.ts';
import { DESCRIPTION, fileOf, type InOne, type IndexDescription, SIGNATURE } from './index-description.ts';
import { expectReadable } from './expect-readable.ts';
import { readMetadata } from './pagefind-metadata.ts';
import { chunkSizeFor, PagefindError, throwOn, withPagefind } from './pagefind-process.ts';
import { toFragment, toIndexed } from './pagefind-record.ts';
import type { SearchRecord } from './record.ts';
import { findSynonyms } from './synonyms.ts';

export interface IndexFile {
  /** Path under the folder of the index, e.g. `3f29bf77a01c/fragment/17.pf_fragment`. */
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

  const metadata = readMetadata(withoutSignature(contentOf(/^pagefind\.[^/]+\.pf_meta$/)));
  const byPath = new Map(records.map((record) => [record.path, record]));
  const inOrder = metadata.fragments.map((name) => recordOf(contentOf(`fragment/${name}.pf_fragment`), byPath));
  const texts = inOrder.map((record) => JSON.stringify(toFragment(record)));
  const chunks = metadata.chunks.map(({ name }) => contentOf(`index/${name}.pf_index`));
  const filters = metadata.filters.map(({ name }) => contentOf(`filter/${name}.pf_filter`));
  const firsts = metadata.chunks.map(({ first }) => first);
  expectReadable(firsts, chunks.map(withoutSignature), filters.map(withoutSignature));
  const together = inOne(texts, chunks);
  const versioned: IndexFile[] = [
    ...texts.map((text, key) => dataFile(fileOf.text(key), text)),
    ...chunks.map((content, number) => ({ path: fileOf.chunk(number), content })),
    ...filters.map((content, number) => ({ path: fileOf.filter(number), content })),
    dataFile(fileOf.vocabulary, JSON.stringify(groups)),
    ...together.map(({ what, content }) => dataFile(fileOf.inOne(what), content)),
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
    { path: DESCRIPTION, content: Buffer.from(JSON.stringify(description)) },
    ...versioned.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
  ];
}

/**
 * Pagefind's files by their path, or by what it looks like. They are gzip in themselves; unpacked they are left to the
 * server like all other files, which has brotli, see `scripts/support/precompress.ts`.
 */
function contents(files: readonly IndexFile[]): (path: string | RegExp) => Uint8Array {
  const byPath = new Map(files.map((file) => [file.path, file.content]));
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

/** @throws PagefindError when it is none of Pagefind's files */
function withoutSignature(content: Uint8Array): Uint8Array {
  if (new TextDecoder().decode(content.subarray(0, SIGNATURE.length)) === SIGNATURE) {
    return content.subarray(SIGNATURE.length);
  }
  throw new PagefindError(['a file does not begin as Pagefind 1.6 begins it']);
}

/** So many bytes of texts, a quarter of that after compression, are worth fetching before they are asked for. */
const MOST_TEXTS_IN_ONE = 1_000_000;
/** So many bytes of index, a third of that after compression. */
const MOST_CHUNKS_IN_ONE = 2_000_000;

/**
 * All texts in one file and the whole index in another, fetched when the first answer has been shown and not by who saves
 * data: for the 419 records of 2026 98 kB of texts, where one by one they are three times that, and each a wait; and 525 kB of
 * index, so that a word that nobody has asked for yet need not wait for the network. A large catalogue has neither.
 */
function inOne(
  texts: readonly string[],
  chunks: readonly Uint8Array[],
): readonly { readonly what: InOne; readonly content: string | Uint8Array }[] {
  const together = [
    { what: 'texts', content: `[${texts.join(',')}]`, most: MOST_TEXTS_IN_ONE },
    { what: 'chunks', content: packChunks(chunks), most: MOST_CHUNKS_IN_ONE },
  ] as const;
  return together.filter(({ content, most }) => content.length <= most);
}

/** First their lengths as JSON, then a line break, then the chunks; `engine/index-files.ts` takes them apart. */
function packChunks(chunks: readonly Uint8Array[]): Uint8Array {
  const lengths = JSON.stringify(chunks.map(({ length }) => length));
  return Buffer.concat([Buffer.from(`${lengths}\n`), ...chunks]);
}

/** A file of our own, begun as those of Pagefind are: what begins otherwise is an error page under this address. */
const dataFile = (path: string, data: string | Uint8Array): IndexFile => ({
  path,
  content: Buffer.concat([Buffer.from(SIGNATURE), Buffer.from(data)]),
});

/** Another one as soon as anything changes in any of these files. */
function versionOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) hash.update(path).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 12);
}
