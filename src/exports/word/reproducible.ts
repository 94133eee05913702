/** An office file as the same bytes every time: what a library makes holds the time at which it was made. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest that a ZIP can state; local time, as ZIP has no other. */
const ZIP_TIME = new Date(1980, 0, 1, 0, 0, 0);

const CORE = 'docProps/core.xml';

/**
 * @param file a DOCX
 * @param day that it bears as day of making: one of the content, `2026-11-21`
 * @returns the same document, with that day, its parts in a fixed order and under a fixed time
 */
export function reproducible(file: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(file);
  const core = parts[CORE];
  if (core !== undefined) {
    parts[CORE] = strToU8(strFromU8(core).replace(/(<dcterms:\w+[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`));
  }
  // The list of types must come first; some readers want it there.
  const names = Object.keys(parts).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const fixed: Zippable = {};
  for (const name of names) {
    const content = parts[name];
    if (content !== undefined) fixed[name] = [content, { mtime: ZIP_TIME, level: 9 }];
  }
  return zipSync(fixed);
}

const rank = (name: string): number => (name === '[Content_Types].xml' ? 0 : 1);
