import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Edition, parseEdition } from '../src/edition/edition.ts';
import { zipDeterministically } from '../src/exports/zip/deterministic-zip.ts';
import { SITE } from '../src/site/site.ts';
import { offlineSite } from './offline/offline-site.ts';
import { READ_ME, START_PAGE } from './offline/start-files.ts';
import { builtSite } from './server/site-server.ts';
import { runCommand } from './support/command-line.ts';
import { EDITION_NAMES, PROJECT_ROOT } from './support/project.ts';

const USAGE = `用法：npm run bundle [-- 版本]

把构建好的网站打成一个离线包 dist/lianjing-<版本>-${SITE.catalogueEdition}.zip：拷到没有服务器的电脑上，解压，双击“打开廉镜.html”。
浏览和检索都能用。须先构建，且构建时不设 BASE。

  版本      public（公开版，默认）或 internal（内部版）`;

/** @returns path of the archive */
export async function writeBundle(edition: Edition, folder = join(PROJECT_ROOT, 'dist')): Promise<string> {
  const name = `lianjing-${edition}-${SITE.catalogueEdition}`;
  const site = await offlineSite(builtSite(edition));
  const encoder = new TextEncoder();
  const files = Object.fromEntries([
    [`${name}/打开廉镜.html`, encoder.encode(START_PAGE)],
    [`${name}/使用说明.txt`, encoder.encode(READ_ME[edition])],
    ...[...site].map(([path, bytes]) => [`${name}/site/${path}`, bytes] as const),
  ]);
  const archive = join(folder, `${name}.zip`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(archive, zipDeterministically(files));
  return archive;
}

await runCommand(import.meta.url, USAGE, async (args) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  const edition = parseEdition(positionals[0] ?? 'public');
  console.log(`${EDITION_NAMES[edition]}的离线包：${await writeBundle(edition)}`);
  return 0;
});
