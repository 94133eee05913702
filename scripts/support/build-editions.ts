import type { Edition } from '../../src/edition/edition.ts';
import { precompress } from './precompress.ts';
import { distFolder, EDITION_NAMES } from './project.ts';
import { runAstro } from './run-astro.ts';

/**
 * Builds one edition into its folder under `dist/`, which Astro empties first. The content is checked on the way, by
 * the integration in `src/integrity/`. At the end every text gets its compressed copies.
 * `--force`: without it a deleted entry can stay in Astro's content cache and break the next build.
 *
 * @returns the exit code of Astro
 */
async function buildEdition(edition: Edition): Promise<number> {
  const start = performance.now();
  console.log(`\n构建${EDITION_NAMES[edition]} → dist/${edition}/`);
  const code = await runAstro(['build', '--force'], { env: { EDITION: edition } });
  if (code === 0) console.log(`${String(await precompress(distFolder(edition)))} 个文件已预先压缩（.br、.gz）。`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code === 0) console.log(`${EDITION_NAMES[edition]}构建完成，用时 ${seconds} 秒。`);
  else console.error(`${EDITION_NAMES[edition]}构建失败（退出码 ${String(code)}），用时 ${seconds} 秒。`);
  return code;
}

/**
 * Builds editions one after the other (two at once would share `.astro/`), and stops at the first that fails.
 *
 * @returns the exit code of the last one that was built
 */
export async function buildEditions(editions: readonly Edition[]): Promise<number> {
  for (const edition of editions) {
    const code = await buildEdition(edition);
    if (code !== 0) return code;
  }
  return 0;
}
