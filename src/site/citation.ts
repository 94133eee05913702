import type { Entry } from '../catalogue/types.ts';
import { SITE } from './site.ts';

/** How an entry is cited: `廉镜 2026.1 · GG-R001`. */
export function shortCitation(id: string): string {
  return `${SITE.name} ${SITE.catalogueEdition} · ${id}`;
}

/** The full citation with the source: `廉镜 2026.1 · GG-R001《…》`. */
export function citation(entry: Entry): string {
  const source = entry.kind === 'risk' || entry.kind === 'measure' ? entry.place.source.title : entry.title;
  return `${shortCitation(entry.id)}《${source.replace(/《/g, '〈').replace(/》/g, '〉')}》`;
}

/** How a paragraph of a document is cited: `廉镜 2026.1 · ES19-D1 第 12 段`. */
export function paragraphCitation(id: string, anchor: string): string {
  return `${shortCitation(id)} ${paragraphInWords(anchor)}`;
}

/** `第 12 段`. Paragraphs are counted with headings and signatures, as their anchors are. */
export function paragraphInWords(anchor: string): string {
  return `第 ${anchor.replace(/^p/, '')} 段`;
}
