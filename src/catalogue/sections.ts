/** The parts of a catalogue, as the source divides it. */
import type { CatalogueData } from '../schemas/vocabularies.ts';
import { compact } from './text/blocks.ts';

type Section = CatalogueData['sections'][number];

/**
 * The section in which an entry stands.
 * @param side whether the path is that of a risk or of a measure
 * @param path headings of the entry's locator
 */
export function sectionOf(
  catalogue: CatalogueData,
  side: 'riskPath' | 'measurePath',
  path: readonly string[],
): Section | undefined {
  const wanted = pathKey(path);
  return catalogue.sections.find((section) => section[side] && pathKey(section[side]) === wanted);
}

function pathKey(path: readonly string[]): string {
  return path.map(compact).join('\n');
}
