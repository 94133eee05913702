/** A filled form as JSON, to keep and to share: everything, the identifiers and what was set aside too. */
import type { FilledForm } from '../../filled/types.ts';
import { FILLED_VERSION } from './migrate.ts';

/** By this a file says that it is one of ours. */
export const JSON_FORMAT = 'lianjing-form';

/** @returns UTF-8, indented so that two versions of a form can be compared line by line */
export function writeJson(filled: FilledForm): Uint8Array<ArrayBuffer> {
  const document = { format: JSON_FORMAT, version: FILLED_VERSION, ...filled };
  return new TextEncoder().encode(`${JSON.stringify(document, undefined, 2)}\n`);
}
