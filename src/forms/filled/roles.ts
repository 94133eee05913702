/** What a column asks for. Forms differ in headings, but their columns for one thing carry one id. */
import type { FormColumn } from '../../schemas/form.ts';

export type ColumnRole = 'risk' | 'manifestation' | 'cause' | 'grade' | 'measures' | 'due' | 'owner';

/**
 * `content` is 主要内容及表现形式 where it holds points (整改计划表, 落实台账), and the content of a clue where it does
 * not (问题线索清单).
 */
export function roleOf({ id, type }: Pick<FormColumn, 'id' | 'type'>): ColumnRole | undefined {
  if (type === 'grade') return 'grade';
  if (id === 'content') return type === 'points' ? 'manifestation' : undefined;
  return ROLES.find((role) => role === id);
}

const ROLES = ['risk', 'manifestation', 'cause', 'measures', 'due', 'owner'] as const satisfies readonly ColumnRole[];
