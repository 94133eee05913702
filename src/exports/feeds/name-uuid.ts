import { createHash } from 'node:crypto';

/** Namespace for names that are addresses (RFC 9562, 6.6). */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * The identifier of something in feeds: a UUID of version 5 (RFC 9562, 5.5). It follows from the name alone, so that an
 * entry stays the same entry when the site moves.
 * @param name e.g. `GG-R001`
 */
export function nameUrn(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(URL_NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(`lianjing:${name}`)
    .digest('hex');
  const variant = ((parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `5${hash.slice(13, 16)}`, variant + hash.slice(18, 20)];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`;
}
