/** Our own search: the built search page, on the index of the built site or on one made of other records. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildIndexFiles } from '../../../src/search/build/pagefind-files.ts';
import { readSynonyms } from '../../../src/search/build/synonyms.ts';
import { openHarness } from '../../../tests/search/install-harness.ts';
import { type Search, sizeOf, timed, writeInto } from './site.ts';

/** What the search page needs of the built site. */
const PARTS = ['_astro', 'search', 'early.js', 'favicon.svg', '404.html'];

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** @param built folder of the built site */
export const ourSearch = (built: string): Search => ({
  name: '本站',
  mostRecords: Infinity,
  loadsInParts: true,
  make: async (records, folder) => {
    for (const part of PARTS) cpSync(join(built, part), join(folder, part), { recursive: true });
    const { value: files, seconds } = await timed(() => buildIndexFiles(records, readSynonyms(ROOT)));
    for (const { path, content } of files) writeInto(folder, join('pagefind', path), content);
    return { folder, address: '/search/', buildSeconds: seconds, index: sizeOf(join(folder, 'pagefind')), openHarness };
  },
});

/** The same on the very index that the site has. The records are indexed once more only to measure how long it takes. */
export const ourBuiltSearch = (built: string): Search => ({
  ...ourSearch(built),
  make: async (records, folder) => {
    const site = await ourSearch(built).make(records, folder);
    const index = join(folder, 'pagefind');
    rmSync(index, { recursive: true });
    cpSync(join(built, 'pagefind'), index, { recursive: true });
    return { ...site, index: sizeOf(index) };
  },
});
