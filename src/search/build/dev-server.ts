/** The index in development: made when it is first asked for, and again when the records have changed. */
import type { ViteDevServer } from 'vite';
import { DESCRIPTION } from '../files/index-description.ts';
import { buildIndexFiles, type IndexFile } from './pagefind-files.ts';
import type { SearchRecord } from './record.ts';
import { readSynonyms } from './synonyms.ts';

/**
 * @param recordsPath address of the records under the base of the site
 * @param project its folder
 * @param log what an editor sees in the terminal
 */
export function serveIndexInDevelopment(
  server: ViteDevServer,
  recordsPath: string,
  project: string,
  log: (message: string) => void,
): void {
  const base = server.config.base.replace(/\/?$/, '/');
  let builtFrom = '';
  let files: Promise<ReadonlyMap<string, IndexFile>> | undefined;

  const refresh = async (): Promise<void> => {
    const answer = await fetch(new URL(base + recordsPath, server.resolvedUrls?.local[0]));
    const text = await answer.text();
    if (!answer.ok) throw new Error(text);
    const synonyms = readSynonyms(project);
    const source = text + JSON.stringify(synonyms);
    if (source === builtFrom) return;
    builtFrom = source;
    const start = performance.now();
    files = buildIndexFiles(JSON.parse(text) as SearchRecord[], synonyms).then(
      (built) => new Map(built.map((file) => [file.path, file])),
    );
    await files;
    log(`search index built in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };

  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const folder = [`${base}pagefind/`, '/pagefind/'].find((start) => pathname.startsWith(start));
    if (folder === undefined) {
      next();
      return;
    }
    const path = pathname.slice(folder.length);
    const send = async (): Promise<void> => {
      if (path === DESCRIPTION || files === undefined) await refresh();
      const file = (await files)?.get(path);
      response.statusCode = file ? 200 : 404;
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Cache-Control', 'no-store');
      response.end(file?.content);
    };
    send().catch((error: unknown) => {
      log(`search index not built: ${error instanceof Error ? error.message : String(error)}`);
      response.statusCode = 500;
      response.end();
    });
  });
}
