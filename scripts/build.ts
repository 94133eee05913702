import { parseArgs } from 'node:util';
import { type Edition, EDITIONS } from '../src/edition/edition.ts';
import { buildEditions } from './support/build-editions.ts';
import { runCommand, UserError } from './support/command-line.ts';

const USAGE = `用法：npm run build [-- 版本…]

检查内容并构建网站，写入 dist/internal/ 和 dist/public/。

  版本      internal（内部版）、public（公开版）；不写就是两版都构建，一前一后
  --help    显示本说明

只构建一版：npm run build:internal，npm run build:public`;

/** @throws UserError when a name is not an edition */
function editionsNamed(names: readonly string[]): readonly Edition[] {
  const unknown = names.filter((name) => !EDITIONS.some((edition) => edition === name));
  if (unknown.length > 0) throw new UserError(`没有“${unknown.join('、')}”这个版本；只能写 internal 或 public。`);
  return names.length === 0 ? EDITIONS : EDITIONS.filter((edition) => names.includes(edition));
}

await runCommand(import.meta.url, USAGE, async (args) => {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
  return buildEditions(editionsNamed(positionals));
});
