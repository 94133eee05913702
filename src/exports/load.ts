/** The edge to Astro: the files are made once per build. */
import { loadCatalogue } from '../catalogue/load.ts';
import { loadHistories } from '../editions/load.ts';
import { type DataFile, dataFiles } from './data-files.ts';

let loaded: Promise<readonly DataFile[]> | undefined;

export function loadDataFiles(): Promise<readonly DataFile[]> {
  const load = async () => dataFiles(await loadCatalogue(), await loadHistories());
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}
