import { fileURLToPath } from 'node:url';
import { joinCatalogue } from '../../src/catalogue/join.ts';
import type { Catalogue } from '../../src/catalogue/types.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { readContent } from '../../src/integrity/read-content.ts';

const { content } = readContent(fileURLToPath(new URL('../..', import.meta.url)));

/** What an edition ought to show, read from the content files without Astro. */
export const catalogueOf = (edition: Edition): Catalogue => joinCatalogue(content, edition);
