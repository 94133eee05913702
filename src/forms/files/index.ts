/**
 * The door to files in and out. The libraries behind it are large: each is loaded when a file of its kind is written
 * or read, and never before.
 */
import type { FormData } from '../../schemas/form.ts';
import type { NewKey } from '../filled/empty.ts';
import type { FilledForm } from '../filled/types.ts';
import { fileName } from './file-name.ts';
import { checkSize, kindOf } from './kind.ts';
import { MEDIA_TYPES } from './media-types.ts';
import { Refusal } from './refusal.ts';
import type { ExportedFile, ExportOptions, FileFormat, FileToImport, FormSignature, ImportResult } from './types.ts';

/** The formats that a form can be saved in: Excel only where rows are a list, and nothing for filling notes. */
export function formatsOf({ body }: FormData): FileFormat[] {
  switch (body.layout) {
    case 'table':
      return ['docx', 'xlsx', 'json'];
    case 'report':
      return ['docx', 'json'];
    case 'instructions':
      return [];
  }
}

/**
 * Writes a filled form into a file.
 * @throws if the libraries cannot be loaded (the network is gone); nothing has happened to the draft then
 */
export async function exportFile(
  format: FileFormat,
  form: FormData,
  filled: FilledForm,
  options: ExportOptions,
): Promise<ExportedFile> {
  const bytes = await write(format, form, filled, options);
  return { name: fileName(form, filled, format), type: MEDIA_TYPES[format], bytes };
}

async function write(format: FileFormat, form: FormData, filled: FilledForm, options: ExportOptions) {
  switch (format) {
    case 'docx': {
      const { writeDocx } = await import('./docx/write.ts');
      return writeDocx(form, filled, options);
    }
    case 'xlsx': {
      const { writeXlsx } = await import('./xlsx/write.ts');
      return writeXlsx(form, filled, options);
    }
    case 'json': {
      const { writeJson } = await import('./json/write.ts');
      return writeJson(filled);
    }
  }
}

/**
 * Reads a file into a filled form. Never throws for what is in the file: that is a refusal, with a sentence.
 * @param known all forms of the edition, to say which one a wrong file seems to be
 * @throws if the libraries cannot be loaded or the browser cannot read the file from the disk
 */
export async function importFile(
  file: FileToImport,
  form: FormData,
  known: readonly FormSignature[],
  newKey: NewKey,
): Promise<ImportResult> {
  try {
    checkSize(file.size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (kindOf(bytes, file.name) === 'json') {
      const { readJson } = await import('./json/read.ts');
      return readJson(bytes, form, known, newKey);
    }
    const { readDocx } = await import('./docx/read.ts');
    return readDocx(bytes, form, known, newKey);
  } catch (error) {
    if (error instanceof Refusal) return error.resultFor(file.name);
    throw error;
  }
}
