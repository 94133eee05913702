import type { OscalProperty } from './oscal-schema.ts';
import { LIANJING_NAMESPACE } from '../uuid-v5.ts';

/** Qualifies the names of our own properties. A UUID needs no domain to be unique. */
export const OSCAL_NAMESPACE = `urn:uuid:${LIANJING_NAMESPACE}`;

/** A property that OSCAL does not know, in our namespace. Its value is put on one line, as OSCAL wants it. */
export const ownProperty = (name: string, value: string, className?: string): OscalProperty => ({
  name,
  ns: OSCAL_NAMESPACE,
  value: value.replace(/\s+/g, ' ').trim(),
  ...(className === undefined ? {} : { class: className }),
});
