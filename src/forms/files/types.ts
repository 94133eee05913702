/** What goes in and out of the files that a filled form is kept in: Word, Excel and JSON. */
import type { FilledForm, Place } from '../filled/types.ts';

export type FileFormat = 'docx' | 'xlsx' | 'json';

export interface ExportOptions {
  /**
   * Where the identifiers of the catalogue's entries go in Word and Excel: a column at the end, hidden text (a hidden
   * column in Excel) that is read again on import, or nowhere. JSON always has them.
   */
  readonly identifiers: 'column' | 'hidden' | 'none';
}

/** A file to be saved. `new Blob([file.bytes], { type: file.type })` is what a download wants. */
export interface ExportedFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is read of a file that somebody chose; a `File` of the browser is one. */
export interface FileToImport {
  readonly name: string;
  /** Bytes; looked at before anything is read. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** By what a form is known again when its file turns up in the wrong place. */
export interface FormSignature {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  /** Headings of the table's columns, or headings of the parts of a report, each in one line. */
  readonly heads: readonly string[];
}

export type ImportResult = Imported | Refused;

export interface Imported {
  readonly ok: true;
  readonly filled: FilledForm;
  readonly report: ImportReport;
}

/**
 * - `json`: our own JSON;
 * - `own`: our own Word file, as it was exported: read exactly;
 * - `edited`: our own Word file, changed afterwards: what one sees in it counts;
 * - `issued`: the issued form, filled in by hand.
 */
export type ImportSource = 'json' | 'own' | 'edited' | 'issued';

export interface ImportReport {
  readonly source: ImportSource;
  /** One sentence that says what was read, to be shown and announced. */
  readonly summary: string;
  /** How much was understood. */
  readonly counts: { readonly fields: number; readonly rows: number };
  readonly notices: readonly ImportNotice[];
  /** Texts of the file that have no place in the form, in their order: to be shown, and kept by whoever needs them. */
  readonly unplaced: readonly UnplacedText[];
}

/** Something that the reader decided and that somebody should look at. */
export interface ImportNotice {
  readonly message: string;
  readonly place?: Place;
}

export interface UnplacedText {
  /** Where in the file, e.g. `第 2 个表格第 3 行`. */
  readonly where: string;
  readonly text: string;
}

/** Why a file is not read. */
export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'not-this-kind'
  | 'old-word'
  | 'encrypted'
  | 'damaged'
  | 'bomb'
  | 'other-form'
  | 'unknown-form'
  | 'newer-version';

export interface Refused {
  readonly ok: false;
  readonly reason: RefusalReason;
  /** A sentence: which file, what is wrong, what to do. */
  readonly message: string;
  /** The form that the file seems to be, where one of the known forms is. */
  readonly seems?: FormSignature;
}
