import { describe, expect, it } from 'vitest';
import { EDITIONS } from '../../edition/edition.ts';
import { histories, timeline } from '../../editions/timeline.ts';
import { catalogueDocument } from '../catalogue-document.ts';
import { entryRecord } from '../records/entry-record.ts';
import { minimalCatalogue } from '../testing/minimal-catalogue.ts';
import { schemaValidator } from '../testing/schema-faults.ts';
import { dictionaryRows } from './dictionary.ts';
import { jsonSchemas } from './json-schemas.ts';

describe.each(EDITIONS)('the JSON Schemas of the %s edition', (edition) => {
  const catalogue = minimalCatalogue(edition);
  const past = histories(timeline(catalogue, []));
  const schemas = new Map(jsonSchemas(edition).map(({ name, schema }) => [name, schema]));

  it('accept the catalogue', () => {
    const faultsOf = schemaValidator(schemas.get('catalogue') ?? {});
    expect(faultsOf(JSON.parse(JSON.stringify(catalogueDocument(catalogue, past))))).toEqual([]);
  });

  it('accept every entry, and refuse it with an unknown field or without its identifier', () => {
    for (const entry of catalogue.byId.values()) {
      const faultsOf = schemaValidator(schemas.get(entry.kind) ?? {});
      const record = JSON.parse(JSON.stringify(entryRecord(entry, past))) as Record<string, unknown>;
      expect(faultsOf(record)).toEqual([]);
      expect(faultsOf({ ...record, colour: '红' })).not.toEqual([]);
      expect(faultsOf({ ...record, id: undefined })).not.toEqual([]);
    }
  });

  it('say of every field what it means', () => {
    const silent = [...schemas].flatMap(([name, schema]) =>
      dictionaryRows(schema)
        .filter(({ meaning }) => meaning === '')
        .map(({ field }) => `${name} ${field}`),
    );
    expect(silent).toEqual([]);
  });
});

it('the public schemas do not name what only the internal edition has', () => {
  expect(JSON.stringify(jsonSchemas('public'))).not.toMatch(/examples|样表，|"example"/);
});
