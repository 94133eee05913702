/** The files of the search index, as they are served under `/pagefind/`. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { CHUNK_SIZE, PagefindError, throwOn, withPagefind } from './pagefind-process.ts';
import { toFragment, toIndexed } from './pagefind-record.ts';
import type { SynonymData } from '../../schemas/synonyms.ts';
import type { SearchRecord } from './record.ts';
import type { Vocabulary } from '../query/synonyms.ts';
import { findSynonyms, foldLines } from './synonyms.ts';

export interface IndexFile {
  /** Path under the folder of the index, e.g. `fragment/zh-cn_229bf77.pf_fragment`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind begins each of its files with this. */
const SIGNATURE = 'pagefind_dcd';
const ENTRY = 'pagefind-entry.json';
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
const CHUNK = /^index\/(.+)\.pf_index$/;
/** What the browser fetches. Pagefind also writes four user interfaces and a client that we do not use. */
const WANTED =
  /^(?:pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\.[^/]+\.pf_meta|(?:index|fragment|filter)\/[^/]+)$/;

/**
 * @param synonyms groups of words, as editors keep them
 * @throws PagefindError when a record or the index cannot be made
 */
export async function buildIndexFiles(
  records: readonly SearchRecord[],
  synonyms: readonly SynonymData[],
  chunkSize: number = CHUNK_SIZE,
): Promise<IndexFile[]> {
  const { groups, ofRecord } = findSynonyms(synonyms, records);
  const files = await withPagefind(async (index) => {
    // Pagefind keeps the order in which records are added; hits that nothing else decides between are shown in it.
    const added = await Promise.all(toIndexed(records, ofRecord).map((record) => index.addCustomRecord(record)));
    throwOn(added.flatMap((answer) => answer.errors));
    const built = await index.getFiles();
    throwOn(built.errors);
    return built.files.filter(({ path }) => WANTED.test(path));
  }, chunkSize);
  const byPath = new Map(records.map((record) => [record.path, record]));
  const whole: string[] = [];
  const said: Record<string, string> = {};
  const slim = files.map(unpacked).map((file): IndexFile => {
    const key = FRAGMENT.exec(file.path)?.[1];
    if (key === undefined) return file;
    const record = recordOf(file, byPath);
    if (record.whole) whole.push(key);
    if (record.said.length > 0) said[key] = foldLines(record.said);
    return { path: file.path, content: new TextEncoder().encode(SIGNATURE + JSON.stringify(toFragment(record))) };
  });
  const texts = textsFile(slim);
  const chunks = chunksFile(slim);
  const vocabulary: Vocabulary = { groups, said: Object.fromEntries(Object.entries(said).toSorted()) };
  const words = dataFile('vocabulary', JSON.stringify(vocabulary));
  const added = {
    whole: whole.toSorted(),
    vocabulary: words.path,
    ...(texts && { texts: texts.path }),
    ...(chunks && { chunks: chunks.path }),
  };
  const others = [words, texts, chunks].filter((file) => file !== undefined);
  return [...slim.map((file) => (file.path === ENTRY ? withMore(file, added) : file)), ...others];
}

/** So many bytes of texts, a quarter of that after compression, are worth fetching before they are asked for. */
const MOST_IN_ONE = 1_000_000;

/**
 * All texts in one file, fetched when the first answer has been shown: 75 kB for the 373 entries of 2026, where one by
 * one they are three times that, and each a wait. A large catalogue has none.
 */
function textsFile(files: readonly IndexFile[]): IndexFile | undefined {
  const fragments = files.flatMap(({ path, content }) => {
    const key = FRAGMENT.exec(path)?.[1];
    return key === undefined ? [] : [{ key, json: new TextDecoder().decode(content).slice(SIGNATURE.length) }];
  });
  const lines = fragments.map(({ key, json }) => `${JSON.stringify(key)}:${json}`).toSorted();
  const text = `{${lines.join(',')}}`;
  return text.length > MOST_IN_ONE ? undefined : dataFile('texts', text);
}

/** So many bytes of index, a third of that after compression, are worth fetching before they are asked for. */
const MOST_INDEX_IN_ONE = 2_000_000;

/**
 * All chunks of the index in one file, fetched as the texts are: then a word that nobody has asked for yet need not wait
 * for the network. First the names and lengths as JSON, then a line break, then the chunks.
 */
function chunksFile(files: readonly IndexFile[]): IndexFile | undefined {
  const chunks = files
    .flatMap(({ path, content }) => {
      const name = CHUNK.exec(path)?.[1];
      return name === undefined ? [] : [{ name, content }];
    })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const lengths = JSON.stringify(chunks.map(({ name, content }) => [name, content.length]));
  const content = Buffer.concat([new TextEncoder().encode(`${lengths}\n`), ...chunks.map((chunk) => chunk.content)]);
  return content.length > MOST_INDEX_IN_ONE ? undefined : dataFile('chunks', content);
}

/** A file of our own beside those of Pagefind, and like them: begun with its signature, named after its content. */
function dataFile(name: string, data: string | Uint8Array): IndexFile {
  const content = Buffer.concat([Buffer.from(SIGNATURE), Buffer.from(data)]);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `${name}.${hash}.pf_texts`, content };
}

/**
 * Pagefind's files are gzip in themselves. Unpacked they are left to the server like all other files, which has brotli:
 * 47 instead of 55 kB for the WebAssembly alone, see `scripts/support/precompress.ts`.
 */
function unpacked(file: IndexFile): IndexFile {
  return file.path === ENTRY ? file : { path: file.path, content: gunzipSync(file.content) };
}

/**
 * The record of a fragment file. The file is written anew with what the browser shows; Pagefind's own also holds the
 * fields that only the index needs, a third of its bytes.
 */
function recordOf(file: IndexFile, byPath: ReadonlyMap<string, SearchRecord>): SearchRecord {
  const text = new TextDecoder().decode(file.content);
  const record = text.startsWith(SIGNATURE)
    ? byPath.get((JSON.parse(text.slice(SIGNATURE.length)) as { readonly url: string }).url)
    : undefined;
  if (record === undefined) throw new PagefindError([`unexpected fragment ${file.path}: ${text.slice(0, 80)}`]);
  return record;
}

interface Added {
  /** Records that are whole documents, forms or examples: their texts are forty times as long as others. */
  readonly whole: readonly string[];
  /** Path of the file with synonyms and spoken phrases. */
  readonly vocabulary: string;
  /** Path of the file with all texts. */
  readonly texts?: string;
  /** Path of the file with all chunks of the index. */
  readonly chunks?: string;
}

/** Puts into the entry file what the browser must know before it fetches a text. */
function withMore(file: IndexFile, added: Added): IndexFile {
  const entry = JSON.parse(new TextDecoder().decode(file.content)) as {
    readonly languages: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  const languages: Record<string, unknown> = {};
  for (const [name, language] of Object.entries(entry.languages)) languages[name] = { ...language, ...added };
  return { path: file.path, content: new TextEncoder().encode(JSON.stringify({ languages })) };
}
