/** One entry of an archive unpacked, never into more than it said and never into more than is sensible. */
import { Inflate } from 'fflate';
import { Refusal } from '../refusal.ts';
import { crc32 } from './crc32.ts';
import { packedBytes, type ZipEntry } from './directory.ts';

/** What an office file with a form in it never exceeds; far beyond a form of a hundred pages. */
export const ZIP_LIMITS = {
  entries: 2000,
  /** Bytes of one part that is read, unpacked. */
  partSize: 24_000_000,
  /** Unpacked to packed, for the whole archive. XML packs at most about 60 to 1; deflate itself reaches 1032 to 1. */
  ratio: 200,
} as const;

/** Small enough that no step unpacks more than some 16 MB before the cap is looked at. */
const STEP = 16_384;

/**
 * Judges an archive by its list of contents.
 * @throws Refusal where it has too many entries, unpacks into far too much, or is encrypted
 */
export function checkDirectory(entries: readonly ZipEntry[]): void {
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (entries.length > ZIP_LIMITS.entries) throw bomb(`里面有 ${String(entries.length)} 个部件`);
  if (unpacked > ZIP_LIMITS.partSize && unpacked > packed * ZIP_LIMITS.ratio) {
    throw bomb(`解压后有 ${String(Math.round(unpacked / 1_000_000))} MB`);
  }
  if (entries.some(({ encrypted }) => encrypted)) {
    throw new Refusal('encrypted', '设了密码，无法读取。请在原来的软件里打开，去掉密码后另存，再导入。');
  }
}

/** @throws Refusal where the entry is damaged, packed in an unknown way, or unpacks into more than it says */
export function inflateEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.size > ZIP_LIMITS.partSize) throw bomb(`解压后有 ${String(Math.round(entry.size / 1_000_000))} MB`);
  const packed = packedBytes(archive, entry);
  if (!packed) throw damaged();
  const bytes = entry.method === 0 ? packed : inflated(packed, entry);
  if (crc32(bytes) !== entry.crc) throw damaged();
  return bytes;
}

function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.method !== 8) throw damaged();
  const out = new Uint8Array(entry.size);
  let length = 0;
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length > out.length) throw bomb('解压后比它自己说的大');
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : damaged();
  }
  if (length !== out.length) throw damaged();
  return out;
}

function bomb(fact: string): Refusal {
  return new Refusal(
    'bomb',
    `${fact}，远远超过一份表格应有的大小，为安全起见没有读取。请在 Word 里打开原表，另存为新的 .docx 再导入。`,
  );
}

function damaged(): Refusal {
  return new Refusal('damaged', '已经损坏，无法解压。请重新获取这份文件，或在 Word 里打开修复后另存为 .docx，再导入。');
}
