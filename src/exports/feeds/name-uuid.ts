import { uuidV5 } from '../uuid-v5.ts';

/** Namespace for names that are addresses (RFC 9562, 6.6). */
const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * The identifier of something in feeds: a UUID of version 5 (RFC 9562, 5.5). It follows from the name alone, so that an
 * entry stays the same entry when the site moves.
 * @param name e.g. `GG-R001`
 */
export const nameUrn = (name: string): string => `urn:uuid:${uuidV5(`lianjing:${name}`, URL_NAMESPACE)}`;
