/** Zip archives whose bytes depend on their contents alone. */
import { unzipSync, type Zippable, zipSync } from 'fflate';

/**
 * The first day that a zip archive can name. A zip holds local time, and fflate reads the parts of this date as local
 * time too, so that the bytes are the same in every time zone.
 */
const firstDay = (): Date => new Date(1980, 0, 1);

/** @param files content by path, in the order in which they are to stand in the archive */
export const zipDeterministically = (files: Zippable): Uint8Array => zipSync(files, { level: 9, mtime: firstDay() });

/** The same archive with the dates of packing taken out. */
export const withoutDates = (archive: Uint8Array): Uint8Array => zipDeterministically(unzipSync(archive));
