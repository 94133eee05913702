/** Pagefind as it comes: its own client, its own chunks, the same records. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { type HeadersOf, PART_HEADERS, securityHeaders } from '../../../scripts/security-headers.ts';
import { throwOn } from '../../../src/search/build/pagefind-process.ts';
import type { SearchRecord } from '../../../src/search/build/record.ts';
import { openPeerHarness, toPeerRecord, writePeerPage } from './peer-site.ts';
import { type Search, sizeOf, timed, writeInto } from './site.ts';

export const STOCK_PAGEFIND: Search = {
  name: 'Pagefind 原样',
  mostRecords: Infinity,
  loadsInParts: true,
  make: async (records, folder) => {
    await writePeerPage(folder, 'pagefind');
    const index = join(folder, 'pagefind');
    const { seconds } = await timed(() => writeIndex(records, index));
    writeInto(folder, 'identifiers.json', JSON.stringify(identifiersByFragment(index)));
    return {
      folder,
      address: '/',
      buildSeconds: seconds,
      index: sizeOf(index),
      headersOf,
      openHarness: openPeerHarness,
    };
  },
};

const POLICY = 'Content-Security-Policy';

/** Its WebAssembly and its worker need what our own policy forbids. Its data carry as few headers as ours. */
const headersOf: HeadersOf = (pathname) => {
  const headers = pathname.endsWith('.pagefind') ? PART_HEADERS : securityHeaders(pathname);
  return POLICY in headers ? { ...headers, [POLICY]: "script-src 'self' 'wasm-unsafe-eval'" } : headers;
};

async function writeIndex(records: readonly SearchRecord[], folder: string): Promise<void> {
  // Our own build leaves it set, and the stock index is to have ordinary chunks.
  delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
  try {
    const { index, errors } = await createIndex();
    throwOn(errors);
    if (index === undefined) return;
    const added = await Promise.all(
      records.map(toPeerRecord).map(({ id, title, url, text, facts }) =>
        index.addCustomRecord({
          url,
          language: 'zh-cn',
          content: [title, text, facts].join('\n'),
          meta: { id, title },
        }),
      ),
    );
    throwOn(added.flatMap((answer) => answer.errors));
    throwOn((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
}

/** The names under which Pagefind speaks of the records. */
function identifiersByFragment(index: string): Record<string, string> {
  const folder = join(index, 'fragment');
  return Object.fromEntries(
    readdirSync(folder).map((file) => {
      const text = gunzipSync(readFileSync(join(folder, file))).toString();
      const { meta } = JSON.parse(text.slice(text.indexOf('{'))) as { meta: { id: string } };
      return [basename(file, '.pf_fragment'), meta.id];
    }),
  );
}
