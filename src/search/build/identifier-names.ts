import { KIND_WORDS } from '../../catalogue/words.ts';
import { type EntryKind, parseIdentifier } from '../../schemas/identifiers.ts';
import { foldText } from '../text/fold.ts';

/** What people call the items of a kind beside its name. */
const SHORT_KINDS: Readonly<Partial<Record<EntryKind, string>>> = { risk: '风险', measure: '措施' };

/**
 * The ways to ask for an entry by its number, folded: `ggr001`, `ggr1`, `贵港1`, `贵港风险点1`.
 * @param catalogueName as shown, e.g. 贵港
 */
export function identifierNames(id: string, catalogueName: string): string[] {
  const parsed = parseIdentifier(id);
  if (parsed === undefined) return [foldText(id)];
  const { series, number } = parsed;
  const kinds = ['', KIND_WORDS[series.kind], SHORT_KINDS[series.kind] ?? KIND_WORDS[series.kind]];
  const names = [id, series.prefix + String(number), ...kinds.map((kind) => catalogueName + kind + String(number))];
  return [...new Set(names.map(foldText))];
}
