import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { joinCatalogue } from '../src/catalogue/join.ts';
import { EDITIONS_FOLDER } from '../src/editions/frozen.ts';
import { snapshotOf } from '../src/editions/snapshot.ts';
import { checkContent, formatFinding } from '../src/integrity/check.ts';
import { runCommand, UserError } from './support/command-line.ts';
import { PROJECT_ROOT } from './support/project.ts';

const USAGE = `用法：npm run edition:freeze [-- --again]

给当前版次（editions.yaml 的最后一项）定版：把每个条目现在的文字记入 ${EDITIONS_FOLDER}/<版次>.json。
以后的变更页拿它与下一版比较；记下的编号从此永久有效。

  --again   这一版还没有发布、内容又改了，重新定版

出新版的次序：改内容前先给现在的版次定版 → 在 editions.yaml 末尾加新版次，并改 src/site/site.ts 中的版次 → 改内容。`;

await runCommand(import.meta.url, USAGE, (args) => {
  const { values } = parseArgs({ args: [...args], options: { again: { type: 'boolean', default: false } } });
  const { findings, disk } = checkContent(PROJECT_ROOT);
  if (findings.length > 0) {
    throw new UserError(`内容没有通过检查，不能定版：\n${findings.map(formatFinding).join('\n')}`);
  }
  const snapshot = snapshotOf(joinCatalogue(disk.content, 'internal'));
  const file = `${EDITIONS_FOLDER}/${snapshot.edition}.json`;
  if (existsSync(join(PROJECT_ROOT, file)) && !values.again) {
    throw new UserError(
      `${snapshot.edition} 已经定版（${file}）。还没有发布的，可以加 --again 重新定版；已发布的，请出新版。`,
    );
  }
  mkdirSync(join(PROJECT_ROOT, EDITIONS_FOLDER), { recursive: true });
  writeFileSync(join(PROJECT_ROOT, file), JSON.stringify(snapshot, null, 2) + '\n');
  console.log(`${snapshot.edition} 已定版：${String(snapshot.entries.length)} 个条目，写入 ${file}`);
  return Promise.resolve(0);
});
