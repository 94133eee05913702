/** The shape of our JSON files, checked strictly: what does not fit is named, and nothing is guessed. */
// As a namespace, so that what is not used (forty languages of messages) is left out of the bundle.
import * as z from 'zod/mini';
import type { FilledForm } from '../../filled/types.ts';

const texts = z.record(z.string(), z.string());

const row = z.strictObject({
  key: z.string().check(z.minLength(1)),
  cells: texts,
  entries: z.array(z.string()),
});

const group = z.strictObject({ id: z.string(), shared: texts, rows: z.array(row) });

const aside = z.strictObject({
  key: z.string().check(z.minLength(1)),
  kind: z.enum(['measure', 'grade', 'text']),
  text: z.string(),
  from: z.string(),
});

const filledForm = z.strictObject({
  form: z.string(),
  fields: texts,
  groups: z.array(group),
  asides: z.array(aside),
}) satisfies z.ZodMiniType<FilledForm>;

/**
 * @param value of the newest version, without `format` and `version`
 * @returns the form, or the first fault in words
 */
export function checkFilled(value: unknown): { readonly filled: FilledForm } | { readonly fault: string } {
  const result = filledForm.safeParse(value);
  if (result.success) return { filled: result.data };
  const [issue] = result.error.issues;
  return { fault: issue === undefined ? '内容不完整' : faultOf(issue) };
}

const NAMES: Readonly<Record<string, string>> = {
  string: '文字',
  array: '列表',
  object: '一组键值',
  record: '一组键值',
};

function faultOf(issue: z.core.$ZodIssue): string {
  const at = issue.path.length === 0 ? '最外层' : issue.path.map(String).join('.');
  if (issue.code === 'invalid_type') return `${at} 应为${NAMES[issue.expected] ?? issue.expected}`;
  if (issue.code === 'unrecognized_keys') return `${at} 有不认识的项目“${issue.keys.join('”“')}”`;
  if (issue.code === 'invalid_value') return `${at} 只能是 ${issue.values.map(String).join('、')}`;
  return `${at} 不合要求`;
}
