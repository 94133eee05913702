/** The judged queries of `queries.yaml`: loaded, and checked against the entries that there are. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readContent } from '../../src/integrity/read-content.ts';
import { readYaml } from '../../src/integrity/front-matter.ts';
import { text } from '../../src/schemas/common.ts';
import { parseIdentifier } from '../../src/schemas/identifiers.ts';

export const QUERY_KINDS = [
  'exact wording',
  'other order',
  'paraphrase',
  'several words',
  'pinyin',
  'identifier',
  'typo',
  'title',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

const ids = z
  .array(z.string().refine((id) => parseIdentifier(id) !== undefined, { error: 'not an identifier' }))
  .min(1)
  .refine((list) => new Set(list).size === list.length, { error: 'an identifier is listed twice' });

const judgedQuerySchema = z
  .strictObject({
    query: text,
    kind: z.enum(QUERY_KINDS),
    /** Any of these is right as the first result. */
    best: ids,
    /** All that a careful reader would accept, the best ones included. */
    relevant: ids,
    note: text.optional(),
    /** In which edition the query is asked; the public one has no internal entries to find. */
    edition: z.enum(['public', 'internal']).default('public'),
  })
  .refine(({ best, relevant }) => best.every((id) => relevant.includes(id)), {
    path: ['relevant'],
    error: 'does not include every identifier of "best"',
  });
export type JudgedQuery = z.infer<typeof judgedQuerySchema>;

/** An entry as far as a judgement depends on it. */
export interface JudgedEntry {
  readonly visibility: 'public' | 'internal';
  /** All that is written in its file but `said`, and the name of its catalogue. */
  readonly words: string;
  /** What people say for it, as its file has it. */
  readonly said: readonly string[];
}
export type JudgedEntries = ReadonlyMap<string, JudgedEntry>;

const ROOT = `${import.meta.dirname}/../..`;

/** All entries on disk, by identifier. */
export function judgedEntries(): JudgedEntries {
  const { risks, measures, documents, forms, examples, concepts, catalogues } = readContent(ROOT).content;
  const names = new Map(catalogues.map(({ data }) => [data.id, data.name]));
  const catalogueOf = (id: string) => names.get(parseIdentifier(id)?.series.catalogue ?? '') ?? '';
  const files = [...risks, ...measures, ...documents, ...forms, ...examples, ...concepts];
  return new Map(
    files.map(({ data, body }) => [
      data.id,
      {
        visibility: data.visibility,
        words: `${catalogueOf(data.id)}\n${JSON.stringify({ ...data, said: undefined })}\n${body}`,
        said: 'said' in data ? data.said : [],
      },
    ]),
  );
}

/**
 * @param data what a YAML file of queries holds
 * @throws {z.ZodError} with every fault: field, doubled query, entry that does not exist or is not in the edition
 */
export function parseQueries(data: unknown, entries: JudgedEntries): readonly JudgedQuery[] {
  return z
    .array(judgedQuerySchema)
    .superRefine((queries, context) => {
      const seen = new Set<string>();
      for (const [index, { query, relevant, kind, edition }] of queries.entries()) {
        const fault = (field: keyof JudgedQuery, message: string) => {
          context.addIssue({ code: 'custom', path: [index, field], message: `${query}: ${message}` });
        };
        // The same words may be asked once as a title and once as wording, with other answers in mind.
        const key = `${kind}\n${query.toLowerCase()}`;
        if (seen.has(key)) fault('query', 'stands twice');
        seen.add(key);
        for (const id of relevant) {
          const entry = entries.get(id);
          if (entry === undefined) fault('relevant', `no entry ${id}`);
          else if (edition === 'public' && entry.visibility === 'internal') fault('relevant', `${id} is internal`);
        }
      }
    })
    .parse(data);
}

/** The queries of the file. */
export function judgedQueries(entries: JudgedEntries = judgedEntries()): readonly JudgedQuery[] {
  const yaml = readYaml(readFileSync(`${import.meta.dirname}/queries.yaml`, 'utf8'));
  if (!yaml.ok) throw new Error(`queries.yaml:${String(yaml.line)}: ${yaml.message}`);
  return parseQueries(yaml.data, entries);
}
