/** Our own JSON read back. */
import type { FormData } from '../../../schemas/form.ts';
import type { NewKey } from '../../filled/empty.ts';
import { outlineOf } from '../../filled/outline.ts';
import type { FilledForm } from '../../filled/types.ts';
import { Refusal } from '../refusal.ts';
import { signatureOf } from '../signature.ts';
import type { FormSignature, Imported, ImportNotice } from '../types.ts';
import { fitted } from './fit.ts';
import { FILLED_VERSION, migrated } from './migrate.ts';
import { checkFilled } from './schema.ts';
import { JSON_FORMAT } from './write.ts';

/** @throws Refusal where it is not our JSON, damaged, of a newer version, or of another form */
export function readJson(bytes: Uint8Array, form: FormData, known: readonly FormSignature[], newKey: NewKey): Imported {
  const read = readFilled(parse(bytes));
  const notices = noticesOf(read, form, known);
  const { filled, unplaced } = fitted(read, form, newKey);
  const rows = filled.groups.reduce((sum, group) => sum + group.rows.length, 0);
  return {
    ok: true,
    filled,
    report: {
      source: 'json',
      summary: `读入本站保存的填写数据：${String(rows)} 行。`,
      counts: { fields: Object.keys(filled.fields).length, rows },
      notices,
      unplaced,
    },
  };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('damaged', '不是完整的 JSON，可能没有传完或改坏了。请重新获取这份文件，再导入。');
  }
}

function readFilled(value: unknown): FilledForm {
  if (!isRecord(value) || value.format !== JSON_FORMAT) {
    throw new Refusal(
      'not-this-kind',
      '是 JSON，但不是本站保存的填写数据。请选择从本站导出的 .json，或填好的 Word 文件（.docx）。',
    );
  }
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    throw new Refusal('damaged', '没有写明版本，无法读取。请重新从本站导出。');
  }
  if (version > FILLED_VERSION) {
    throw new Refusal(
      'newer-version',
      `是较新的版本 ${String(version)} 保存的，这里只认得版本 ${String(FILLED_VERSION)}。请用保存它的那个网站打开。`,
    );
  }
  const checked = checkFilled(migrated(without(value, 'format', 'version'), version));
  if ('fault' in checked) throw new Refusal('damaged', `内容不合格式：${checked.fault}。请重新从本站导出。`);
  return checked.filled;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function without(value: Readonly<Record<string, unknown>>, ...names: readonly string[]) {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

/** Data of another form are refused, unless that form asks for the same (the forms of 2019 and 2020). */
function noticesOf(read: FilledForm, form: FormData, known: readonly FormSignature[]): ImportNotice[] {
  if (read.form === form.id) return [];
  const other = known.find(({ id }) => id === read.form);
  const same = other && other.heads.length > 0 && other.heads.join('|') === signatureOf(form).heads.join('|');
  if (same && outlineOf(form).groups.some(({ id }) => read.groups.some((group) => group.id === id))) {
    return [{ message: `文件是“${other.shortTitle}”的填写数据，两张表栏目相同，已按本表读入。` }];
  }
  throw new Refusal(
    other ? 'other-form' : 'unknown-form',
    other
      ? `是“${other.shortTitle}”（${other.id}）的填写数据，不是这张表的。请到那张表里导入。`
      : `是另一张表（${read.form}）的填写数据，本站没有这张表。`,
    other,
  );
}
