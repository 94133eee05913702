/** Whether something that was stored or received is the content of a form. Pure. */
import type { Aside, FilledForm, FilledGroup, FilledRow } from '../../forms/filled/types.ts';

export function isFilledForm(value: unknown): value is FilledForm {
  if (!isRecord(value)) return false;
  return (
    typeof value.form === 'string' &&
    isTexts(value.fields) &&
    Array.isArray(value.groups) &&
    value.groups.every((group) => isGroup(group)) &&
    Array.isArray(value.asides) &&
    value.asides.every((aside) => isAside(aside))
  );
}

function isAside(value: unknown): value is Aside {
  if (!isRecord(value)) return false;
  const known = value.kind === 'measure' || value.kind === 'grade' || value.kind === 'text';
  return known && [value.key, value.text, value.from].every((text) => typeof text === 'string');
}

function isGroup(value: unknown): value is FilledGroup {
  if (!isRecord(value)) return false;
  return (
    typeof value.id === 'string' &&
    isTexts(value.shared) &&
    Array.isArray(value.rows) &&
    value.rows.every((row) => isRow(row))
  );
}

function isRow(value: unknown): value is FilledRow {
  if (!isRecord(value)) return false;
  return (
    typeof value.key === 'string' &&
    isTexts(value.cells) &&
    Array.isArray(value.entries) &&
    value.entries.every((entry) => typeof entry === 'string')
  );
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
