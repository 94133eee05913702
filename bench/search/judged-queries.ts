/** The judged queries of the search tests. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';

const FILE = fileURLToPath(new URL('../../tests/search/queries.yaml', import.meta.url));

const querySchema = z.object({
  query: z.string(),
  kind: z.string(),
  edition: z.enum(['public', 'internal']).default('public'),
  /** One of them ought to be the first result. */
  best: z.array(z.string()).min(1),
  relevant: z.array(z.string()).min(1),
});

export type JudgedByReading = z.infer<typeof querySchema>;

/** @returns none when there is no such file */
export function readJudgedQueries(): JudgedByReading[] {
  return existsSync(FILE) ? z.array(querySchema).parse(parse(readFileSync(FILE, 'utf8'))) : [];
}
