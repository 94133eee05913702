/** Peers that are given one file: their index, or all texts. */
import { join } from 'node:path';
import type { PeerRecord } from '../clients/harness-types.ts';
import { BIGRAM, type MiniSearchSettings, VITEPRESS, WORD } from '../clients/minisearch-settings.ts';
import { openPeerHarness, toPeerRecord, writePeerPage } from './peer-site.ts';
import { type Search, sizeOf, timed, writeInto } from './site.ts';

/** 100,000 records would be a download of tens of megabytes and minutes in the browser. */
const MOST_RECORDS = 10_000;

/** @param makeFile absent: the browser is given the texts */
function oneFileSearch(
  name: string,
  client: string,
  makeFile?: (records: readonly PeerRecord[]) => Promise<string>,
): Search {
  return {
    name,
    mostRecords: MOST_RECORDS,
    loadsInParts: false,
    make: async (records, folder) => {
      await writePeerPage(folder, client);
      const peerRecords = records.map(toPeerRecord);
      const { value, seconds } = await timed(async () => makeFile?.(peerRecords) ?? JSON.stringify(peerRecords));
      const file = makeFile ? 'index.json' : 'records.json';
      writeInto(folder, file, value);
      return {
        folder,
        address: '/',
        buildSeconds: makeFile ? seconds : undefined,
        index: sizeOf(join(folder, file)),
        openHarness: openPeerHarness,
      };
    },
  };
}

const miniSearchFile =
  (settings: MiniSearchSettings) =>
  async (records: readonly PeerRecord[]): Promise<string> => {
    // Not at the top: it is installed when the benchmark first runs.
    const { default: MiniSearch } = await import('minisearch');
    const index = new MiniSearch<PeerRecord>(settings);
    index.addAll(records);
    return JSON.stringify(index);
  };

export const IN_BROWSER: readonly Search[] = [
  oneFileSearch('MiniSearch 词', 'minisearch-word', miniSearchFile(WORD)),
  oneFileSearch('MiniSearch 二字', 'minisearch-bigram', miniSearchFile(BIGRAM)),
  oneFileSearch('MiniSearch VitePress', 'minisearch-vitepress', miniSearchFile(VITEPRESS)),
  oneFileSearch('FlexSearch CJK', 'flexsearch'),
  oneFileSearch('Fuse.js', 'fuse'),
];
