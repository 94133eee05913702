import { join } from 'node:path';
import { runCommand } from './support/command-line.ts';
import { PROJECT_ROOT } from './support/project.ts';
import { runAstro } from './support/run-astro.ts';
import { runProcess } from './support/run-process.ts';

const USAGE = `用法：npm run check

先检查内容（src/content/ 的字段、编号、引用、出处），再做类型检查（astro check）。`;

await runCommand(import.meta.url, USAGE, async () => {
  const contentCode = await runProcess(process.execPath, [join(PROJECT_ROOT, 'scripts/check-content.ts')]);
  const typesCode = await runAstro(['check']);
  // Both are always shown: an editor and a programmer each see their own faults in one run.
  return contentCode === 0 ? typesCode : contentCode;
});
