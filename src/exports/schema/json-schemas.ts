/** JSON Schema of the open data, made from the zod schemas. */
import { z } from 'zod';
import type { Edition } from '../../edition/edition.ts';
import { type EntryKind, KIND_WORDS } from '../../schemas/identifiers.ts';
import { RECORD_SCHEMAS } from '../records/record-schemas.ts';
import { catalogueDocumentSchema } from './catalogue-document-schema.ts';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Of a schema that accepts data once defaults are filled in, which is what is published. JSON Schema 2020-12. */
export function jsonSchemaOf(schema: z.ZodType, title: string): JsonSchema {
  const generated = z.toJSONSchema(schema, {
    io: 'output',
    // Identifiers are checked by code; in JSON Schema they are strings.
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom') jsonSchema.type = 'string';
    },
  });
  return { title, ...generated };
}

/** Kinds of entries that an edition publishes; the public one does not name the others. */
export const kindsOf = (edition: Edition): readonly EntryKind[] => {
  const everywhere = ['risk', 'measure', 'document', 'form', 'concept', 'publication'] as const;
  return edition === 'internal' ? [...everywhere, 'example'] : everywhere;
};

/** One schema for the whole catalogue, and one for an entry of each kind of the edition. */
export function jsonSchemas(edition: Edition): readonly { readonly name: string; readonly schema: JsonSchema }[] {
  return [
    { name: 'catalogue', schema: jsonSchemaOf(catalogueDocumentSchema(edition), '全部目录') },
    ...kindsOf(edition).map((kind) => ({ name: kind, schema: jsonSchemaOf(RECORD_SCHEMAS[kind], KIND_WORDS[kind]) })),
  ];
}
