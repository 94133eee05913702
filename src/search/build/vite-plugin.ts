import type { Plugin } from 'vite';
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
