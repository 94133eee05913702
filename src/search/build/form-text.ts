import { leafColumns } from '../../catalogue/examples/blocks.ts';
import type { FormColumn, FormData, FormRows } from '../../schemas/form.ts';

/** Everything that is printed on a blank form, as paragraphs. */
export function formParagraphs(data: FormData): string[] {
  return [
    ...data.titleLines,
    ...labels(data.headerFields),
    ...data.leadRows.map((row) => row.label.join('')),
    ...bodyParagraphs(data.body),
    ...labels(data.footers),
    ...data.printedNotes,
    ...(data.deadline === undefined ? [] : [data.deadline]),
  ];
}

function bodyParagraphs(body: FormData['body']): string[] {
  switch (body.layout) {
    case 'instructions':
      return body.paragraphs;
    case 'table':
      return [...columnLabels(body.columns), ...rowLabels(body.rows)];
    case 'report':
      return body.parts.flatMap((part) => {
        switch (part.kind) {
          case 'paragraph':
            return [part.text];
          case 'points':
            return [part.heading];
          case 'statement':
            return [part.heading, ...part.lines];
          case 'fields':
            return [...(part.heading === undefined ? [] : [part.heading]), ...labels(part.fields)];
        }
      });
  }
}

function columnLabels(columns: readonly FormColumn[]): string[] {
  const groups = columns.filter((column) => column.children).map((column) => column.label.join(''));
  return [...groups, ...leafColumns(columns).map((column) => column.label.join(''))];
}

function rowLabels(rows: FormRows): string[] {
  switch (rows.kind) {
    case 'categories':
      return rows.items.map((item) => item.label.join(''));
    case 'named':
      return rows.items.flatMap((item) => [item.label, ...(item.children ?? []).map((child) => child.label)]);
    case 'blank':
    case 'points':
      return [];
  }
}

const labels = (fields: readonly { readonly label: string }[]): string[] => fields.map((field) => field.label);
