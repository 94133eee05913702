import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { z } from 'zod';
import { synonymSchema } from '../../schemas/synonyms.ts';
import { pagefindClient } from './pagefind-process.ts';

const MODULE = 'virtual:pagefind-wasm';

/**
 * The first statement of Pagefind's client: the glue that wasm-bindgen made for its WebAssembly. The rest of the file
 * (40 kB: a gunzip, excerpts, a worker, cutting Chinese queries into words) is not for us, see `engine/pagefind-index.ts`.
 */
const GLUE = /let (wasm_bindgen)=\(function\(exports\)\{.*?\}\)\(\{__proto__:null\}\);/s;

/** Gives the glue as a module, so that it is bundled with our code and always of the version that made the index. */
export function pagefindWasmPlugin(): Plugin {
  let glue: Promise<string> | undefined;
  return {
    name: 'lianjing-pagefind-wasm',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: async (id) => {
      if (id !== `\0${MODULE}`) return undefined;
      glue ??= pagefindClient().then(glueOf);
      return `${await glue}\nexport default wasm_bindgen;\n`;
    },
  };
}

const SYNONYMS = 'virtual:search-synonyms';
const SYNONYMS_FILE = 'src/content/vocabularies/synonyms.yaml';

/**
 * Gives the synonyms that editors keep as a module. Their front matter is checked with all other content.
 * @param root folder of the project
 */
export function synonymsPlugin(root: string): Plugin {
  const file = join(root, SYNONYMS_FILE);
  return {
    name: 'lianjing-search-synonyms',
    resolveId: (id) => (id === SYNONYMS ? `\0${SYNONYMS}` : undefined),
    load(id) {
      if (id !== `\0${SYNONYMS}`) return undefined;
      this.addWatchFile(file);
      const groups = z.array(synonymSchema).parse(parse(readFileSync(file, 'utf8')));
      return `export default ${JSON.stringify(groups.map(({ words }) => words))};\n`;
    },
  };
}

/** @throws Error when Pagefind's client does not look as version 1.6 does */
export function glueOf(client: string): string {
  const found = GLUE.exec(client)?.[0];
  if (found === undefined) {
    throw new Error(
      'Pagefind 的客户端文件与 1.6.0 版不同，取不出 WebAssembly 的接口；请核对 src/search/build/vite-plugin.ts。',
    );
  }
  return found;
}
