/**
 * The metadata that Pagefind's WebAssembly wants, made in the browser. Pagefind's own file names each record and each
 * chunk after a hash, 7 bytes that no compression takes away: 700 kB for 100,000 records. Here they are numbered.
 */
import type { IndexDescription } from '../build/index-description.ts';

/** @returns CBOR, as Pagefind 1.6 writes it */
export function pagefindMetadata({ pagefind, records, chunks, filters, fields }: IndexDescription): Uint8Array {
  const bytes: number[] = [];
  const numbered = (_: unknown, number: number): Value => [String(number), WORDS, ''];
  write(
    [
      pagefind,
      Array.from({ length: records }, numbered),
      chunks.map((terms, number) => {
        const [first = '', last = first] = terms.split(' ');
        return [first, last, String(number)];
      }),
      filters.map((filter, number) => [filter, String(number)]),
      [],
      fields,
    ],
    bytes,
  );
  return Uint8Array.from(bytes);
}

/** How many words the content of each record has, see `build/pagefind-record.ts`. */
const WORDS = 1;

type Value = string | number | readonly Value[];

/** The three types of CBOR (RFC 8949) that are needed, by their number there. */
const UNSIGNED = 0;
const TEXT = 3;
const ARRAY = 4;

const encoder = new TextEncoder();

function write(value: Value, bytes: number[]): void {
  if (typeof value === 'number') {
    writeHead(UNSIGNED, value, bytes);
  } else if (typeof value === 'string') {
    const text = encoder.encode(value);
    writeHead(TEXT, text.length, bytes);
    bytes.push(...text);
  } else {
    writeHead(ARRAY, value.length, bytes);
    for (const item of value) write(item, bytes);
  }
}

/** The type in the highest three bits; then the number itself up to 23, or in how many bytes it follows. */
function writeHead(type: number, value: number, bytes: number[]): void {
  const start = type << 5;
  if (value < 24) bytes.push(start | value);
  else if (value < 0x100) bytes.push(start | 24, value);
  else if (value < 0x10000) bytes.push(start | 25, value >> 8, value & 0xff);
  else bytes.push(start | 26, value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff);
}
