/** What the pages of all peers have in common: the least that a page needs. */
import type { SearchRecord } from '../../../src/search/build/record.ts';
import type { PeerRecord } from '../clients/harness-types.ts';
import { bundleClient } from './bundle.ts';
import { type Site, writeInto } from './site.ts';

/** The data attribute is that of our search page, so that the first result is waited for in the same way. */
const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>搜索</title>
<link rel="icon" href="data:,">
<script type="module" src="/client.js"></script>
<body>
<div data-search-exact><ol></ol></div>
`;

/** @param client name of the script in `clients/` */
export async function writePeerPage(folder: string, client: string): Promise<void> {
  writeInto(folder, 'index.html', PAGE);
  writeInto(folder, '404.html', '<!doctype html><title>没有这个页面</title>');
  writeInto(folder, 'client.js', await bundleClient(client));
}

export const openPeerHarness: Site['openHarness'] = async (page) => {
  await page.goto('/');
  await page.waitForFunction(() => 'searchHarness' in globalThis);
};

export const toPeerRecord = (record: SearchRecord): PeerRecord => ({
  id: record.id,
  title: record.title,
  url: record.path,
  text: record.paragraphs.join('\n'),
  facts: [record.id, ...record.facts].join(' '),
});
