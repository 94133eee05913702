import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { distFolder } from '../../scripts/support/project.ts';
import { EDITIONS } from '../../src/edition/edition.ts';
import { oscalCatalogSchema } from '../../src/exports/oscal/oscal-schema.ts';
import { draft7Validator, schemaValidator } from '../../src/exports/testing/schema-faults.ts';
import { expectNoFaults } from '../support/faults.ts';
import { catalogueOf } from '../support/model.ts';

describe.each(EDITIONS)('the open data of the %s edition', (edition) => {
  const root = join(distFolder(edition), 'data');
  const catalogue = catalogueOf(edition);
  const read = (path: string): string => readFileSync(join(root, path), 'utf8');
  const json = (path: string): unknown => JSON.parse(read(path));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    // The page and the dictionary stand here too, and compressed copies of everything.
    (path) => statSync(join(root, path)).isFile() && !/\.(html|br|gz)$/.test(path),
  );

  const validator = (path: string) => schemaValidator(json(path) as object);

  test('has a file for every entry, and none for any other', () => {
    const expected = [...catalogue.byId.keys()].map((id) => `${id.toLowerCase()}.json`).toSorted();
    const actual = files.filter((path) => path.startsWith('entries/')).map((path) => path.slice('entries/'.length));
    expect(actual.toSorted()).toEqual(expected);
  });

  test('satisfies its own JSON Schemas', () => {
    const entries = [...catalogue.byId.values()];
    const kinds = new Set(entries.map(({ kind }) => kind));
    const validators = new Map([...kinds].map((kind) => [kind, validator(`schema/${kind}.json`)]));
    expectNoFaults([
      ...validator('schema/catalogue.json')(json('catalogue.json')),
      ...entries.flatMap(({ id, kind }) => {
        const faults = validators.get(kind)?.(json(`entries/${id.toLowerCase()}.json`)) ?? ['没有格式'];
        return faults.map((fault) => `${id}${fault}`);
      }),
    ]);
  });

  test('has the whole catalogue in one document', () => {
    const document = json('catalogue.json') as Record<string, { id: string }[]>;
    const lists = ['risks', 'measures', 'documents', 'forms', 'concepts', 'publications', 'examples'];
    const ids = lists.flatMap((list) => (document[list] ?? []).map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...catalogue.byId.keys()].toSorted());
  });

  test('has a table row for every risk and measure, in CSV and in the workbook', () => {
    const workbook = Object.values(unzipSync(readFileSync(join(root, 'catalogue.xlsx'))))
      .map((file) => strFromU8(file))
      .join('\n');
    const rows = `${read('risks.csv')}\n${read('measures.csv')}`;
    expect(read('risks.csv').startsWith('﻿编号,')).toBe(true);
    expectNoFaults(
      [...catalogue.risks, ...catalogue.measures]
        .filter(({ id }) => !workbook.includes(id) || !rows.includes(`\n${id},`))
        .map(({ id }) => `${id} 不在表中`),
    );
  });

  test('has an OSCAL catalog whose references lead somewhere and whose identifiers are given once', () => {
    const text = read('oscal-catalog.json');
    const { catalog } = oscalCatalogSchema.parse(JSON.parse(text));
    const uuids = new Set(catalog['back-matter'].resources.map(({ uuid }) => uuid));
    const targets = [...text.matchAll(/"href": "#([^"]+)"/g)].map(([, uuid = '']) => uuid);
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((uuid) => !uuids.has(uuid))).toEqual([]);
    const ids = [...text.matchAll(/"(?:id|uuid)": "([^"]+)"/g)].map(([, id = '']) => id);
    expect(ids.length).toBe(new Set(ids).size);
    for (const { id } of catalogue.measures) expect(ids).toContain(id.toLowerCase());
  });

  // NIST's schema is not in this repository: OSCAL_CATALOG_SCHEMA=…/oscal_catalog_schema.json npm run test:build
  const official = process.env.OSCAL_CATALOG_SCHEMA;
  test.skipIf(official === undefined)('satisfies the official JSON Schema of OSCAL', () => {
    const schema = JSON.parse(readFileSync(official ?? '', 'utf8')) as object;
    expectNoFaults(draft7Validator(schema)(json('oscal-catalog.json')));
  });

  test('has a checksum for every file', () => {
    const sums = read('SHA256SUMS.txt').trimEnd().split('\n');
    const actual = files
      .filter((path) => path !== 'SHA256SUMS.txt')
      .map(
        (path) =>
          `${createHash('sha256')
            .update(readFileSync(join(root, path)))
            .digest('hex')}  ${path}`,
      );
    expect(sums.toSorted()).toEqual(actual.toSorted());
  });
});
