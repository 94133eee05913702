/** What a publication holds, in words. Pure. */
import { countInWords, measuresInWords } from '../lists/holdings.ts';
import type { Publication } from '../types.ts';

/** `1 份文件，99 个风险点` */
export function contentsInWords({ documents, forms, concepts, risks, measures }: Publication): string {
  const count = (kind: 'document' | 'form' | 'risk' | 'concept', entries: readonly unknown[]) =>
    entries.length > 0 ? [countInWords(kind, entries.length)] : [];
  return [
    ...count('document', documents),
    ...count('form', forms),
    ...count('risk', risks),
    ...(measures.length > 0 ? measuresInWords(measures) : []),
    ...count('concept', concepts),
  ].join('，');
}
