import { createHash } from 'node:crypto';

/** Namespace of all UUIDs that this project gives, drawn once at random. Changing it would change every one of them. */
export const LIANJING_NAMESPACE = '6ec94ac2-fdcb-4783-b84c-7462464a70b1';

/**
 * A name-based UUID (RFC 9562, version 5): the same name has the same UUID in every build.
 * @param name unique within the namespace, e.g. `risk:GG-R001`
 */
export function uuidV5(name: string, namespace = LIANJING_NAMESPACE): string {
  const space = Buffer.from(namespace.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(name, 'utf8').digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
