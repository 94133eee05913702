/** What a form asks for, the same for tables, lists and reports: read from the form's one definition. */
import type { FormColumn, FormData, FormField } from '../../schemas/form.ts';
import type { CATEGORY_IDS } from '../../schemas/common.ts';
import { leafColumns } from '../../catalogue/examples/blocks.ts';
import type { FormTable } from '../sheet.ts';
import { type ColumnRole, roleOf } from './roles.ts';

export interface FormOutline {
  readonly fields: readonly OutlineField[];
  readonly groups: readonly OutlineGroup[];
}

/** Where on the paper a field stands. */
export type FieldPlace = 'header' | 'lead' | 'inside' | 'below' | 'report';

export interface OutlineField {
  readonly id: string;
  /** As printed, in one line, without the colon. */
  readonly label: string;
  readonly type: FormField['type'];
  readonly place: FieldPlace;
}

/** One of 四类风险点 or 其他. */
export type OutlineCategory = (typeof CATEGORY_IDS)[number];

export interface OutlineGroup {
  readonly id: string;
  /** Where the groups of the form are the risk categories. */
  readonly category: OutlineCategory | undefined;
  /** As printed, in one line; empty for the one group of a list. */
  readonly label: string;
  /** Columns that are written in each row; numbers and names that the form prints are not among them. */
  readonly columns: readonly OutlineColumn[];
  /** Columns that are written once for all rows. */
  readonly shared: readonly OutlineColumn[];
  /** Labels of the rows where the form prints them (rows can then be neither added nor removed), by row key. */
  readonly fixed: readonly { readonly key: string; readonly label: string }[] | undefined;
  /** How many empty rows the form prints. */
  readonly printed: number;
}

export interface OutlineColumn {
  readonly id: string;
  /** As printed, in one line. */
  readonly label: string;
  readonly type: NonNullable<FormColumn['type']>;
  /** What the column asks for, where the forms of the field agree on it. */
  readonly role: ColumnRole | undefined;
  /** Width on the paper in millimetres, the cell's margins included. */
  readonly width: number | undefined;
}

/** @returns no fields and no groups for filling notes, which nobody fills in */
export function outlineOf(form: FormData): FormOutline {
  const { body } = form;
  const fields = [
    ...form.headerFields.map((field) => outlineField(field, 'header')),
    ...form.leadRows.map(({ id, label, type }): OutlineField => ({ id, label: label.join(''), type, place: 'lead' })),
    ...(body.layout === 'report'
      ? body.parts.flatMap((part) => (part.kind === 'fields' ? part.fields : [])).map((f) => outlineField(f, 'report'))
      : []),
    ...form.footers.map((field) => outlineField(field, field.place)),
  ];
  switch (body.layout) {
    case 'table':
      return { fields, groups: tableGroups(body) };
    case 'report':
      return { fields, groups: body.parts.flatMap((part) => (part.kind === 'points' ? [reportGroup(part)] : [])) };
    case 'instructions':
      return { fields: [], groups: [] };
  }
}

/** The name of the only group of a list or ledger. */
export const LIST_GROUP = 'rows';

type ReportPart = Extract<FormData['body'], { layout: 'report' }>['parts'][number];

function reportGroup({ id, heading, points, gradeLabel }: Extract<ReportPart, { kind: 'points' }>): OutlineGroup {
  const text: OutlineColumn = {
    id: 'text',
    label: heading.replace(/^[一二三四五六七八九十]+、/, ''),
    type: 'longtext',
    role: id === 'measures' ? 'measures' : 'risk',
    width: undefined,
  };
  const grade =
    gradeLabel && ({ id: 'grade', label: '风险等级', type: 'grade', role: 'grade', width: undefined } as const);
  return {
    id,
    category: undefined,
    label: heading,
    columns: grade ? [text, grade] : [text],
    shared: [],
    fixed: undefined,
    printed: points,
  };
}

function tableGroups({ columns, rows }: FormTable): OutlineGroup[] {
  const all = leafColumns(columns).map(outlineColumn);
  const written = all.filter(({ type }) => type !== 'sequence');
  const group = (id: string, label: string, printed: number, rest: Partial<OutlineGroup> = {}): OutlineGroup => ({
    id,
    category: undefined,
    label,
    columns: written.slice(1),
    shared: [],
    fixed: undefined,
    printed,
    ...rest,
  });
  switch (rows.kind) {
    case 'categories':
      return rows.items.map((item) => group(item.id, item.label.join(''), 1, { category: item.id }));
    case 'named':
      return rows.items.map((item) =>
        group(item.id, item.label, item.children?.length ?? item.points ?? 1, {
          columns: written.filter(({ id }) => id !== rows.column),
          fixed: item.points === undefined ? fixedRows(item) : undefined,
        }),
      );
    case 'blank':
      return [group(LIST_GROUP, '', rows.count, { columns: written })];
    case 'points': {
      // A person's name in the first column is written once for all rows.
      const shared = all[0]?.type === 'person' ? all.slice(0, 1) : [];
      return [group(LIST_GROUP, '', rows.count, { columns: written.filter((c) => !shared.includes(c)), shared })];
    }
  }
}

type NamedItem = Extract<FormTable['rows'], { kind: 'named' }>['items'][number];

function fixedRows({ id, children }: NamedItem): OutlineGroup['fixed'] {
  return children?.map((child) => ({ key: child.id, label: child.label })) ?? [{ key: id, label: '' }];
}

function outlineField({ id, label, type }: FormField, place: FieldPlace): OutlineField {
  return { id, label, type, place };
}

function outlineColumn(column: FormColumn): OutlineColumn {
  const { id, label, type = 'text', width } = column;
  return { id, label: label.join(''), type, role: roleOf(column), width };
}
