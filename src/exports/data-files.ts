/**
 * All files of the open data, by their permanent addresses under `/data/`. What is listed here is built, linked from
 * the page, described in the data dictionary and covered by the checksums.
 */
import type { Catalogue } from '../catalogue/types.ts';
import type { Histories } from '../editions/timeline.ts';
import { SITE } from '../site/site.ts';
import { catalogueDocument } from './catalogue-document.ts';
import { sha256 } from './checksums.ts';
import { LICENCE_NOTE } from './licence.ts';
import { oscalCatalog } from './oscal/oscal-catalog.ts';
import { entryRecord } from './records/entry-record.ts';
import { jsonSchemas } from './schema/json-schemas.ts';
import { csv } from './tables/csv.ts';
import { tables } from './tables/tables.ts';
import { workbook } from './tables/workbook.ts';

export interface DataFile {
  /** Under `/data/`, e.g. `entries/gg-r001.json`. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  /** SHA-256, in hexadecimal. */
  readonly checksum: string;
}

/** Where the list of checksums stands, for `sha256sum --check`. */
export const CHECKSUMS_PATH = 'SHA256SUMS.txt';

/** The address of an entry's record, under `/data/`. */
export const recordPath = (id: string): string => `entries/${id.toLowerCase()}.json`;

/** @returns every file but the list of checksums itself; the bytes depend on the catalogue alone */
export async function dataFiles(catalogue: Catalogue, histories: Histories): Promise<readonly DataFile[]> {
  const filled = tables(catalogue);
  const about = [`${SITE.name} ${SITE.catalogueEdition} · ${SITE.tagline}`, ...LICENCE_NOTE];
  return [
    json('catalogue.json', catalogueDocument(catalogue, histories)),
    dataFile('catalogue.xlsx', XLSX, await workbook(filled, about)),
    ...filled.map((table) => textFile(`${table.name}.csv`, 'text/csv', csv(table))),
    json('oscal-catalog.json', oscalCatalog(catalogue)),
    textFile('LICENCE.txt', 'text/plain', LICENCE_NOTE.join('\n\n') + '\n'),
    ...jsonSchemas(catalogue.edition).map(({ name, schema }) => json(`schema/${name}.json`, schema)),
    ...[...catalogue.byId.values()].map((entry) => json(recordPath(entry.id), entryRecord(entry, histories))),
  ];
}

/** The list of checksums in the form of `sha256sum`. */
export const checksumsFile = (files: readonly DataFile[]): DataFile =>
  textFile(CHECKSUMS_PATH, 'text/plain', files.map(({ path, checksum }) => `${checksum}  ${path}\n`).join(''));

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const encoder = new TextEncoder();

function dataFile(path: string, mediaType: string, bytes: Uint8Array): DataFile {
  return { path, mediaType, bytes: new Uint8Array(bytes), checksum: sha256(bytes) };
}

const textFile = (path: string, mediaType: string, text: string): DataFile =>
  dataFile(path, `${mediaType}; charset=utf-8`, encoder.encode(text));

const json = (path: string, value: unknown): DataFile =>
  textFile(path, 'application/json', JSON.stringify(value, null, 1) + '\n');
