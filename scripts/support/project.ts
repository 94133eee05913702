/** Where things are in this repository. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../../src/edition/edition.ts';

export const PROJECT_ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The folder that an edition is built into; `astro.config.mjs` says the same. */
export const distFolder = (edition: Edition): string => join(PROJECT_ROOT, 'dist', edition);

export const EDITION_NAMES: Readonly<Record<Edition, string>> = { internal: '内部版', public: '公开版' };
