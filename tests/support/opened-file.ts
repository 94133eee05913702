/** What a reader could get out of a file: archives unpacked, PDF read, compressed text in pictures inflated. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';

const startsWith = (bytes: Uint8Array, ...magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte);

const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x1f, 0x8b);
const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
const isPdf = (bytes: Uint8Array): boolean => startsWith(bytes, 0x25, 0x50, 0x44, 0x46);
const isPng = (bytes: Uint8Array): boolean => startsWith(bytes, 0x89, 0x50, 0x4e, 0x47);

const decode = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/**
 * @param name of the file; only `.br` says what the bytes do not
 * @returns all text that is in it, names of packed files and the raw bytes included
 */
export async function openedText(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith('.br')) return openedText(name.slice(0, -3), brotliDecompressSync(bytes));
  if (isGzip(bytes)) return openedText(name.replace(/\.gz$/, ''), gunzipSync(bytes));
  if (isZip(bytes)) {
    const members = await Promise.all(
      Object.entries(unzipSync(bytes)).map(async ([path, member]) => `${path}\n${await openedText(path, member)}`),
    );
    return members.join('\n');
  }
  if (isPdf(bytes)) return `${decode(bytes)}\n${await pdfText(bytes)}`;
  if (isPng(bytes)) return `${decode(bytes)}\n${pngTexts(Buffer.from(bytes)).join('\n')}`;
  return decode(bytes);
}

async function pdfText(bytes: Uint8Array): Promise<string> {
  // pdf.js takes the buffer over; the caller keeps its own.
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(document, { mergePages: true });
  const { info, metadata } = await getMeta(document);
  return [text, JSON.stringify(info), JSON.stringify(metadata)].join('\n');
}

/** The compressed text of `zTXt` and `iTXt` chunks (PNG, 11.3.4); plain chunks stand in the raw bytes. */
function pngTexts(bytes: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at));
    if (type === 'zTXt' || type === 'iTXt') texts.push(...inflatedParts(data));
  }
  return texts;
}

/** Where exactly the compressed part begins depends on texts of any length before it: a zlib stream begins with 0x78. */
function inflatedParts(data: Buffer): string[] {
  const start = data.indexOf(0x78, data.indexOf(0));
  for (let at = start; at !== -1; at = data.indexOf(0x78, at + 1)) {
    try {
      return [inflateSync(data.subarray(at)).toString('utf8')];
    } catch {
      // Not the beginning of the stream; look on.
    }
  }
  return [];
}
