/** Whole sites made of our records by the generators themselves, with the search that they come with. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProcess } from '../../../scripts/support/run-process.ts';
import type { PeerRecord } from '../clients/harness-types.ts';
import { writeInto } from '../sites/site.ts';

export interface RealSite {
  readonly name: string;
  /** CSS selectors of its search: what opens it, where one types, what a result is. */
  readonly opener?: string;
  readonly input: string;
  readonly result: string;
  /** Address of the page from which its search is opened. */
  readonly address: string;
  /**
   * @param folder empty, in this folder: the generators look for their packages above it
   * @returns folder of the built site
   * @throws Error when the generator fails
   */
  make(records: readonly PeerRecord[], folder: string): Promise<string>;
}

const INSTALLED = fileURLToPath(new URL('node_modules', import.meta.url));

/** Text as Markdown that means nothing else. */
const plain = (text: string): string =>
  text.replace(/[&<>{}[\]*_`#|\\~:.!+=-]/g, (character) => `&#${String(character.charCodeAt(0))};`);

const bodyOf = ({ text, facts }: PeerRecord): string => [...text.split('\n'), facts].map(plain).join('\n\n');

async function run(folder: string, command: string, ...args: readonly string[]): Promise<void> {
  const code = await runProcess(process.execPath, [join(INSTALLED, command), ...args], { cwd: folder });
  if (code !== 0) throw new Error(`${command} 失败（退出码 ${String(code)}）`);
}

export const VITEPRESS: RealSite = {
  name: 'VitePress 1.6 整站',
  opener: '.VPNavBarSearch button',
  input: '.VPLocalSearchBox input',
  result: '.VPLocalSearchBox .result',
  address: '/index.html',
  make: async (records, folder) => {
    writeInto(folder, 'package.json', '{"private":true,"type":"module"}');
    writeInto(
      folder,
      '.vitepress/config.mjs',
      `export default { lang: 'zh-CN', title: '廉镜', outDir: 'built', ignoreDeadLinks: true,
        themeConfig: { search: { provider: 'local' } } };`,
    );
    writeInto(folder, 'index.md', '# 廉镜\n');
    for (const record of records) {
      writeInto(folder, `entries/${record.id.toLowerCase()}.md`, `# ${plain(record.title)}\n\n${bodyOf(record)}\n`);
    }
    await run(folder, 'vitepress/bin/vitepress.js', 'build');
    return join(folder, 'built');
  },
};

export const STARLIGHT: RealSite = {
  name: 'Starlight 0.42 整站',
  opener: 'site-search button[data-open-modal]',
  input: 'site-search input',
  result: 'site-search .pagefind-ui__result',
  address: '/',
  make: async (records, folder) => {
    // Astro looks here for the packages that it must not leave to Node.
    writeInto(folder, 'package.json', '{"private":true,"type":"module","dependencies":{"@astrojs/starlight":"*"}}');
    writeInto(
      folder,
      'astro.config.mjs',
      `import starlight from '@astrojs/starlight';
      export default { outDir: 'built', telemetry: false,
        integrations: [starlight({ title: '廉镜', locales: { root: { label: '简体中文', lang: 'zh-CN' } } })] };`,
    );
    writeInto(
      folder,
      'src/content.config.ts',
      `import { defineCollection } from 'astro:content';
      import { docsLoader } from '@astrojs/starlight/loaders';
      import { docsSchema } from '@astrojs/starlight/schema';
      export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };`,
    );
    writeInto(folder, 'src/content/docs/index.md', '---\ntitle: 廉镜\n---\n');
    for (const record of records) {
      const heading = `---\ntitle: ${JSON.stringify(record.title)}\n---\n\n`;
      writeInto(folder, `src/content/docs/entries/${record.id.toLowerCase()}.md`, `${heading}${bodyOf(record)}\n`);
    }
    await run(folder, 'astro/bin/astro.mjs', 'build');
    return join(folder, 'built');
  },
};
