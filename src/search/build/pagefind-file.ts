import { decode } from 'cborg';
import { z } from 'zod';
import { PagefindError } from './pagefind-process.ts';

/** Each of Pagefind's files begins with these twelve characters. */
const SIGNATURE = Buffer.from('pagefind_dcd');
/** Characters: what is wrong with one record is wrong with all. */
const MOST_SAID = 200;

/**
 * What one of Pagefind's files holds: CBOR after a signature, in Pagefind's own order, which it promises to nobody. That a
 * later version writes otherwise shows here, while the index is built, and not in front of a reader.
 * @param schema as version 1.6 writes such a file
 * @throws PagefindError when it is otherwise
 */
export function readPagefindFile<T>(schema: z.ZodType<T>, content: Uint8Array): T {
  const { data, error } = schema.safeParse(decoded(withoutSignature(content)));
  if (error) throw otherwise(z.prettifyError(error).slice(0, MOST_SAID));
  return data;
}

/** @throws PagefindError when it is none of Pagefind's files */
export function withoutSignature(content: Uint8Array): Uint8Array {
  if (!SIGNATURE.equals(content.subarray(0, SIGNATURE.length))) throw otherwise('no signature');
  return content.subarray(SIGNATURE.length);
}

function decoded(bytes: Uint8Array): unknown {
  try {
    return decode(bytes);
  } catch (error) {
    throw otherwise(String(error));
  }
}

const otherwise = (what: string): PagefindError => new PagefindError([`a file is not as in version 1.6: ${what}`]);
