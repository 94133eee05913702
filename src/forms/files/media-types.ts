import type { FileFormat } from './types.ts';

/** By what browsers and offices know a file of each format (IANA media types). */
export const MEDIA_TYPES: Readonly<Record<FileFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};
