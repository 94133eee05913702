/** The joined minimal content, for tests of the exports. */
import { joinCatalogue } from '../../catalogue/join.ts';
import type { RawContent } from '../../catalogue/raw.ts';
import { minimalContent, type Mutable } from '../../catalogue/testing/minimal-content.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import type { Edition } from '../../edition/edition.ts';

export function minimalCatalogue(
  edition: Edition = 'internal',
  change: (content: Mutable<RawContent>) => void = () => undefined,
): Catalogue {
  const content = minimalContent();
  change(content);
  return joinCatalogue(content, edition);
}
